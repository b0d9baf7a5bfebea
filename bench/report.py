"""Figures of runs as a summary, and the summary as tables."""

import datetime
import math
import statistics

import processor

# Rounds whose medians lie further apart, relative to the median of them, are called noisy.
NOISY = 0.2
NAMES = {"tenon": "Tenon", "openvino": "OpenVINO", "onnxruntime": "ONNX Runtime"}


def summarise(runs):
    """Of the rounds of one engine, network and number of threads."""
    good = [each for each in runs if "error" not in each]
    if not good or len(good) < len(runs):
        return {"error": next(each["error"] for each in runs if "error" in each)}
    medians = [each["median_ms"] for each in good]
    middle = statistics.median(medians)
    summary = {key: statistics.median(each[key] for each in good) for key in ("read_ms", "compile_ms", "first_ms", "peak_mb")}
    return {"median_ms": middle, "min_ms": min(each["min_ms"] for each in good), "spread": (max(medians) - min(medians)) / middle, **summary}


def row_of(network, threads, runs, difference):
    """`runs`: per engine the list of its rounds."""
    engines = {engine: summarise(rounds) for engine, rounds in runs.items() if rounds}
    row = {"network": network.name, "kind": network.kind, "counts": network.counts, "threads": threads, "engines": engines, "difference": difference}
    tenon, other = engines["tenon"], engines.get("openvino", {"error": "not run"})
    if "error" not in tenon and "error" not in other:
        row["ratio"] = tenon["median_ms"] / other["median_ms"]
        row["ratio_of_minima"] = tenon["min_ms"] / other["min_ms"]
        row["noisy"] = max(tenon["spread"], other["spread"]) > NOISY
    return row


def beyond(rows, limit):
    """Rows that break the limit: those with an error break any."""
    return [row for row in rows if row["counts"] and ("ratio" not in row or row["ratio"] > limit)]


def count_of(threads):
    return f"{threads} thread{'s' * (threads > 1)}"


def number(value):
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}" if value >= 1 else f"{value:.3f}"


def cell(engine):
    if engine is None:
        return "–"
    return "error" if "error" in engine else f"{number(engine['median_ms'])} ± {engine['spread'] / 2:.0%}"


def table(head, lines):
    aligned = ["---"] * 2 + ["--:"] * (len(head) - 2)
    return "\n".join("| " + " | ".join(line) + " |" for line in [head, aligned, *lines])


def engines_in(rows):
    return [engine for engine in NAMES if any(engine in row["engines"] for row in rows)]


def latency_table(rows, threads):
    engines = engines_in(rows)
    head = ["network", "", *(f"{NAMES[each]}, ms" for each in engines), "ratio", "of minima"]
    lines = []
    for row in rows:
        if row["threads"] != threads:
            continue
        marks = ", ".join(each for each in (row["kind"], "noisy" if row.get("noisy") else "") if each)
        ratios = [f"{row['ratio']:.2f}", f"{row['ratio_of_minima']:.2f}"] if "ratio" in row else ["–", "–"]
        lines.append([row["network"], marks, *(cell(row["engines"].get(each)) for each in engines), *ratios])
    return table(head, lines)


def start_table(rows, threads):
    engines = engines_in(rows)
    head = ["network", ""] + [f"{what}, {NAMES[each]}" for what in ("read + compile, ms", "first inference, ms", "peak, MB") for each in engines]
    head.append("outputs differ by")
    lines = []
    for row in rows:
        if row["threads"] != threads:
            continue

        def figures(make):
            known = (row["engines"].get(each) for each in engines)
            return ["–" if each is None or "error" in each else number(make(each)) for each in known]

        lines.append([row["network"], row["kind"], *figures(lambda each: each["read_ms"] + each["compile_ms"]),
                      *figures(lambda each: each["first_ms"]), *figures(lambda each: each["peak_mb"]),
                      f"{row['difference']['largest']:.0e}" if "largest" in row["difference"] else "–"])
    return table(head, lines)


def closing(rows, limit):
    """One sentence per number of threads about the networks that count."""
    sentences = []
    for threads in sorted({row["threads"] for row in rows}):
        counted = [row for row in rows if row["threads"] == threads and row["counts"] and "ratio" in row]
        if not counted:
            continue
        ratios = [row["ratio"] for row in counted]
        mean = math.exp(statistics.fmean(map(math.log, ratios)))
        worst = max(counted, key=lambda row: row["ratio"])
        sentences.append(
            f"{count_of(threads)}: {len(counted)} networks count; geometric mean of the ratios {mean:.2f}; "
            f"{sum(each <= 1 for each in ratios)} not slower than OpenVINO, {sum(each <= limit for each in ratios)} within {limit:g} times; "
            f"slowest in comparison: {worst['network']}, {worst['ratio']:.2f}; {sum(row['noisy'] for row in counted)} noisy.")
    errors = [f"{row['network']}, {count_of(row['threads'])}, {NAMES[name]}: {engine['error']}"
              for row in rows for name, engine in row["engines"].items() if "error" in engine]
    return "\n\n".join(sentences + errors)


def header(report):
    versions = report["versions"]
    return (f"{processor.as_text(report['processor'])}. OpenVINO {versions['openvino']}, ONNX Runtime {versions['onnxruntime']}. "
            f"{report['rounds']} rounds of {report['seconds']:g} s per engine, {report['date']}."
            + (f" Tenon's runs have {' '.join(report['environment'])}." if report.get("environment") else ""))


def new_report(arguments, versions):
    return {"date": datetime.date.today().isoformat(), "processor": processor.describe(), "versions": versions,
            "rounds": arguments.rounds, "seconds": arguments.seconds, "limit": arguments.limit or 1.5, "environment": arguments.env, "rows": []}


def markdown(report):
    """Sections by name, so that a document can take them one by one."""
    rows = report["rows"]
    threads = sorted({row["threads"] for row in rows})
    sections = {"head": header(report), "closing": closing(rows, report["limit"])}
    for each in threads:
        sections[f"latency-{each}"] = latency_table(rows, each)
    if threads:
        sections["start"] = start_table(rows, threads[0])
    return sections
