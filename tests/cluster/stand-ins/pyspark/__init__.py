"""A stand-in for the parts of Spark that the example uses: two partitions, each piped through a process of its own as `RDD.pipe` does."""

import os
import shlex
import subprocess
import threading


class SparkContext:
    def __init__(self, appName):
        self.name = appName

    def textFile(self, path):
        with open(path, encoding="utf-8", newline="\n") as file:
            lines = file.read().split("\n")
        if lines[-1] == "":
            lines.pop()
        half = len(lines) // 2
        return RDD([lines[:half], lines[half:]])

    def stop(self):
        pass


class RDD:
    def __init__(self, partitions):
        self.partitions = partitions

    def pipe(self, command, env=None, checkCode=False):
        return RDD([pipe(command, lines, checkCode) for lines in self.partitions])

    def saveAsTextFile(self, folder):
        os.mkdir(folder)
        for number, lines in enumerate(self.partitions):
            with open(f"{folder}/part-{number:05d}", "w", encoding="utf-8", newline="\n") as file:
                file.writelines(f"{line}\n" for line in lines)


def pipe(command, lines, check):
    # As in Spark: no shell, one thread that writes while this one reads.
    process = subprocess.Popen(shlex.split(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def write():
        for line in lines:
            process.stdin.write(f"{line}\n".encode())
        process.stdin.close()

    writer = threading.Thread(target=write)
    writer.start()
    output = [line.rstrip(b"\n").decode() for line in process.stdout]
    writer.join()
    if process.wait() != 0 and check:
        raise RuntimeError(f"the piped command ended with {process.returncode}")
    return output
