"""Facts of an archive with Spark: spark-submit extract.py ARTICLES FACTS

ARTICLES is a folder or a pattern of JSON Lines. Every partition goes through a `depeche` of its own; Spark runs a partition again when its
machine dies, and publishes its output when it is whole.
"""

import sys

from pyspark import SparkContext

articles, facts = sys.argv[1:3]
spark = SparkContext(appName="depeche")
(
    spark.textFile(articles)
    # With checkCode a partition whose depeche ended badly is run again, not cut short.
    .pipe("depeche extract --jsonl --pipe", checkCode=True)
    .saveAsTextFile(facts)
)
spark.stop()
