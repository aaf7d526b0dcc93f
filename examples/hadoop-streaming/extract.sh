#!/usr/bin/env bash
# Facts of an archive with Hadoop streaming: extract.sh INPUT OUTPUT
#
# Mappers only: a line of facts has no tab in it (JSON escapes them), so that Hadoop takes it whole as the key and writes it as it is.
set -euo pipefail
hadoop jar "${HADOOP_STREAMING_JAR:-$HADOOP_HOME/share/hadoop/tools/lib/hadoop-streaming.jar}" \
  -D mapreduce.job.name=depeche \
  -D mapreduce.job.reduces=0 \
  -input "$1" \
  -output "$2" \
  -mapper 'depeche extract --jsonl --pipe'
