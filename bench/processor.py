"""The processor that figures were measured on."""

import os
import pathlib

FEATURES = ("sse4_2", "avx", "f16c", "avx2", "fma", "avx512f", "avx512_vnni", "avx_vnni", "avx512_bf16", "amx_tile")


def describe():
    name, flags = "unknown processor", set()
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        key, _, value = line.partition(":")
        if key.strip() in ("model name", "Processor"):
            name = value.strip()
        elif key.strip() in ("flags", "Features"):
            flags = set(value.split())
    cores = len(os.sched_getaffinity(0))
    return {"name": name, "cores": cores, "features": [each for each in FEATURES if each in flags]}


def as_text(processor):
    return f"{processor['name']}, {processor['cores']} cores, {' '.join(processor['features'])}"
