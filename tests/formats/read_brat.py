"""
Reads a folder of brat documents with brat's own server code (Python 2, turned into Python 3 before) and verifies it by its configuration:
for each document its entities, its relations, and what brat complains of, as JSON.
"""

import cgi
import html
import json
import sys
from pathlib import Path

server, folder = sys.argv[1:]
sys.path.insert(0, server)

# What Python 2 had, or did in silence.
cgi.escape = html.escape
import annotation  # noqa: E402

annotation.open_textfile = lambda name, mode="r": open(name, mode.replace("U", ""), encoding="utf8")
number_of = annotation.annotation_id_number
annotation.annotation_id_number = lambda id: int(number_of(id))

from message import Messager  # noqa: E402
from projectconfig import ProjectConfiguration  # noqa: E402
from verify_annotations import verify_annotation  # noqa: E402

configuration = ProjectConfiguration(folder)
read = {}
for file in sorted(Path(folder).glob("*.ann")):
    with annotation.TextAnnotations(str(file.with_suffix(""))) as document:
        read[file.stem] = {
            "entities": [[entity.type, entity.text] for entity in document.get_textbounds()],
            "relations": sorted(relation.type for relation in document.get_relations()),
            "complaints": [str(line) for line in document if "Unparsed" in type(line).__name__]
            + [issue.human_readable_str() for issue in verify_annotation(document, configuration)],
        }
read["messages"] = [str(message) for message in Messager._Messager__pending_messages]
json.dump(read, sys.stdout)
