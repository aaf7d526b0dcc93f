"""Reads CoNLL with NLTK's own reader: for each fact column, the chunks that NLTK makes of its tags, as JSON."""

import json
import sys
import tempfile

from nltk.corpus.reader.conll import ConllCorpusReader

names, *lines = sys.stdin.read().split("\n")
columns = names.removeprefix("# global.columns = ").split(" ")
with tempfile.NamedTemporaryFile("w", suffix=".conll", encoding="utf-8") as file:
    # NLTK has no comments in its columns; CoNLL-U Plus has them before each sentence.
    file.write("\n".join(line for line in lines if not line.startswith("# ")))
    file.flush()
    chunks = {}
    for column in columns[3:]:
        types = ["words" if name == "FORM" else "chunk" if name == column else "ignore" for name in columns]
        # NLTK asks for parts of speech beside chunks: the words stand for them.
        types[0] = "pos"
        reader = ConllCorpusReader("/", [file.name], types, encoding="utf-8")
        chunks[column] = [
            [tree.label(), " ".join(word for word, _ in tree.leaves())]
            for sentence in reader.chunked_sents(chunk_types=None)
            for tree in sentence
            if not isinstance(tree, tuple)
        ]
        chunks["words"] = len(reader.words())
json.dump(chunks, sys.stdout)
