#!/usr/bin/env python3
"""Compiles a use of every header, member and macro that the extension API promises, and prints the coverage.

The tables beside this script (c.surface, ie.surface, ngraph.surface, ov.surface) hold the names under the header they
come from, "[header]" and then a line per name: mark (M must, S should, R rare), kind, symbol, a tab, and a use in C++.
Each header gets a file that includes it alone, and twice. The uses of several headers stand in one file, where they fail
in a file of their header's own. All files are compiled with the flags of the package under --prefix, uses are linked
against its library.
"""
import argparse
import collections
import concurrent.futures
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time

EXAMPLES = """examples:
  check_surface.py --prefix /opt/tenon              an installed package
  check_surface.py --prefix build/release           a build tree
  check_surface.py --prefix build/release --only 'ie_blob|ngraph/node' --verbose
  check_surface.py --prefix build/release --usage ../shared/spec/api-usage.tsv

A use stands inside a function; after "@ " at namespace scope, after "@@ " at the global scope of a file of its own.
"\\n" is a new line. Kinds whose use has another meaning:
  header    none: the header compiles alone
  before    stands in front of the header, in a file of its own
  prelude   a declaration that all uses of the header share
  optional  the header may refuse to compile, with this sentence
  language  a text that stands in the only error message under the flag that is the symbol
  build     CMake code that finds the package in the way the symbol says"""

WARNINGS = ["-Wall", "-Wextra", "-Werror", "-Wno-unused", "-Wno-unused-parameter",
            "-Wno-deprecated-declarations", "-Wno-narrowing"]

PRELUDE = """#include <type_traits>
namespace InferenceEngine {}
namespace ngraph {}
namespace ov {}
inline void* volatile surface_object = nullptr;
/// An object of the class; uses are linked and never run.
template <class T> T& have() { return *static_cast<T*>(surface_object); }
#define RETURNS(expression, ...) static_assert(std::is_same_v<decltype(expression), __VA_ARGS__>)
#define IS(type, ...) static_assert(std::is_same_v<type, __VA_ARGS__>)
"""

HEADERS_PER_FILE = 20

Row = collections.namedtuple("Row", "table line header symbol kind mark use")
Result = collections.namedtuple("Result", "row error")


def read_tables(folder, present):
    rows, header = [], None
    for path in sorted(folder.glob("*.surface")):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            if not line.strip() or line.startswith("# "):
                continue
            if line.startswith("["):
                header = line.strip("[]?")
                waiting = line.startswith("[?")
                continue
            name, _, use = line.partition("\t")
            words = name.split(" ", 2)
            if len(words) != 3 or words[0] not in ("M", "S", "R"):
                sys.exit(f"{path}:{number}: expected 'mark kind symbol', found '{name}'")
            if not waiting or present(header):
                rows.append(Row(path.stem, number, header, words[2], words[1], words[0], use.replace("\\n", "\n")))
    return rows


class Package:
    """A build tree, or an installed package with the flags that pkg-config tells."""

    def __init__(self, prefix, compiler, work):
        self.prefix, self.work = prefix, work
        cache = prefix / "CMakeCache.txt"
        if cache.exists():
            sources = re.search(r"CMAKE_HOME_DIRECTORY:INTERNAL=(.*)", cache.read_text()).group(1)
            self.compile_flags = [f"-I{sources}/include", f"-I{sources}/include/ie"]
            self.link_flags = [f"-L{prefix}/lib", "-lopenvino"]
        else:
            self.read_flags()
        self.compiler = shlex.split(compiler)

    def read_flags(self):
        found = [path for pattern in ("lib*/pkgconfig/openvino.pc", "lib*/*/pkgconfig/openvino.pc")
                 for path in self.prefix.glob(pattern)]
        if not found:
            sys.exit(f"{self.prefix}: expected lib/pkgconfig/openvino.pc, found none; install the package there")
        environment = dict(os.environ, PKG_CONFIG_PATH=str(found[0].parent))
        tell = ["pkg-config", "openvino"]
        self.compile_flags = shlex.split(subprocess.check_output(tell + ["--cflags"], env=environment, text=True))
        self.link_flags = shlex.split(subprocess.check_output(tell + ["--libs"], env=environment, text=True))

    def flags(self, header):
        flags = self.compile_flags
        if header.startswith("ie/"):
            flags = [flag for flag in flags if not flag.rstrip("/").endswith("/ie")]
        return flags

    def compile(self, source, header, standard="-std=c++17", warnings=WARNINGS):
        command = self.compiler + [standard, "-O0", "-fPIC", *warnings, *self.flags(header), "-c", source.name, "-o",
                                   source.with_suffix(".o").name]
        return self.run(command)

    def run(self, command):
        return subprocess.run(command, cwd=self.work, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def link(self, objects, name):
        command = self.compiler + ["-shared", "-Wl,--no-undefined", *objects, *self.link_flags, "-o", name]
        return self.run(command)


def namespace_of(row):
    return f"surface_{row.table}_{row.line}"


def text_of_use(row):
    """One line of C++ whose place the compiler reports as the place in the table."""
    place = f'\n#line {row.line} "{row.table}.surface"\n'
    use = row.use.replace("\n", place)
    using = {"ie": "using namespace InferenceEngine;", "ngraph": "using namespace ngraph;",
             "ov": "using namespace ov;", "c": ""}[row.table]
    if row.use.startswith("@@ "):
        return place + use[3:] + "\n"
    if row.use.startswith("@ "):
        return place + f"namespace {namespace_of(row)} {{ {using} {use[2:]} }}\n"
    return place + f"namespace {namespace_of(row)} {{ {using} void use(); void use() {{ {use} }} }}\n"


def first_error(output, row=None):
    lines = output.splitlines()
    start = 0
    if row:
        start = next((i for i, line in enumerate(lines) if f"{row.table}.surface:{row.line}:" in line), 0)
    for line in lines[start:] + lines[:start]:
        if "error:" in line or "undefined reference" in line:
            return line.strip()
    return lines[0] if lines else "no output"


def rows_named(output, rows):
    """The rows that error messages point at, directly or as the place that required a template."""
    named = {(table, int(line)) for table, line in re.findall(
        r"(\w+)\.surface:(\d+):(?:\d+:)?\s+(?:error|fatal error|required from)", output)}
    return [row for row in rows if (row.table, row.line) in named]


def text_of_uses(rows):
    preludes = "".join(text_of_use(row) for row in rows if row.kind == "prelude" and row.use.startswith("@@ "))
    return PRELUDE + preludes + "".join(text_of_use(row) for row in rows if row.kind != "prelude" and row.use)


def compile_rows(package, header, rows, name):
    """Compiles the header with the uses; uses that fail are left out until the rest compiles."""
    failures = []
    source = package.work / f"{name}.cpp"
    include = f"#include <{header}>\n" * 2
    if rows[0].kind == "before":
        include, rows = rows[0].use + "\n" + include, [rows[0]._replace(use="")]
    while True:
        source.write_text(include + text_of_uses(rows))
        done = package.compile(source, header)
        if done.returncode == 0:
            return failures, source.with_suffix(".o").name
        wrong = rows_named(done.stdout, rows)
        if not wrong:
            return failures + [Result(row, first_error(done.stdout)) for row in rows], None
        failures += [Result(row, first_error(done.stdout, row)) for row in wrong]
        rows = [row for row in rows if row not in wrong]


class Header:
    """A header and its rows by what is done with them."""

    def __init__(self, name, rows, number):
        self.name, self.rows, self.number = name, rows, number
        self.special = [row for row in rows if row.kind in ("optional", "language")]
        self.apart = [row for row in rows if row.kind == "before" or row.use.startswith("@@ ") and row.kind != "prelude"]
        self.common = [row for row in rows if row not in self.special and row not in self.apart]


def check_alone(package, header):
    """The header by itself, and what cannot stand beside the uses of others."""
    results = []
    if header.common:
        source = package.work / f"alone_{header.number}.cpp"
        source.write_text(f"#include <{header.name}>\n" * 2)
        # A whole compilation, since compiler caches know no others.
        done = package.compile(source, header.name)
        if done.returncode:
            results += [Result(row, first_error(done.stdout)) for row in header.common]
    for row in header.apart:
        failures, made = compile_rows(package, header.name, [row], f"apart_{row.table}_{row.line}")
        results += failures
        if made:
            linked = package.link([made], f"lib{made}.so")
            if linked.returncode:
                results.append(Result(row, first_error(linked.stdout)))
    for row in header.special:
        error = check_refusal(package, row)
        if error:
            results.append(Result(row, error))
    return results, []


def check_uses(package, headers, number):
    """The uses of several headers in one file."""
    source = package.work / f"group_{number}.cpp"
    rows = [row for header in headers for row in header.common]
    source.write_text("".join(f"#include <{header.name}>\n" for header in headers) + text_of_uses(rows))
    if package.compile(source, headers[0].name).returncode == 0:
        return [], [source.with_suffix(".o").name]
    results, objects = [], []
    for header in headers:
        failures, made = compile_rows(package, header.name, header.common, f"header_{header.number}")
        results += failures
        objects += [made] if made else []
    return results, objects


def groups_of(headers):
    """Headers whose uses share a file: of one table, with the same flags."""
    groups = collections.defaultdict(list)
    for header in headers:
        if any(row.use for row in header.common):
            groups[(header.rows[0].table, header.name.startswith("ie/"))].append(header)
    return [group[at:at + HEADERS_PER_FILE] for group in groups.values() for at in range(0, len(group), HEADERS_PER_FILE)]


def check_refusal(package, row):
    source = package.work / f"refusal_{row.table}_{row.line}.cpp"
    source.write_text(f"#include <{row.header}>\n")
    standard = row.symbol if row.kind == "language" else "-std=c++17"
    done = package.compile(source, row.header, standard, warnings=[])
    errors = [line for line in done.stdout.splitlines() if "error:" in line]
    if done.returncode == 0:
        return f"compiles with {standard}; expected the sentence '{row.use}'" if row.kind == "language" else None
    if not errors or len(errors) > 2 or row.use not in errors[0]:
        return f"expected '{row.use}' and no more, found {len(errors)}: {errors[0] if errors else done.stdout}"
    return None


def check_links(package, objects, rows):
    done = package.link(sorted(objects), "libsurface.so")
    if done.returncode == 0:
        return []
    by_name = {namespace_of(row): row for row in rows}
    results, current = {}, None
    for line in done.stdout.splitlines():
        where = re.search(r"in function `(surface_\w+?_\d+)::", line) or re.search(r"(surface_[a-z]+_\d+)", line)
        current = by_name.get(where.group(1), current) if where else current
        place = re.search(r"(\w+)\.surface:(\d+)", line)
        if place:
            current = by_name.get(f"surface_{place.group(1)}_{place.group(2)}", current)
        if "undefined reference" in line and current:
            results.setdefault(current, line.strip())
    if not results:
        sys.exit(f"the uses do not link:\n{done.stdout}")
    return [Result(row, error) for row, error in results.items()]


def check_build(package, rows):
    """Configures a project that has all the CMake uses."""
    results = []
    while rows:
        folder = package.work / "cmake"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        text = "cmake_minimum_required(VERSION 3.13)\nproject(surface CXX)\n"
        for row in rows:
            (folder / f"row_{row.table}_{row.line}.cmake").write_text(row.use + "\n")
            text += f"include(row_{row.table}_{row.line}.cmake)\n"
        (folder / "CMakeLists.txt").write_text(text)
        done = subprocess.run(["cmake", "-S", ".", "-B", "build", f"-DCMAKE_PREFIX_PATH={package.prefix}",
                               "-DCMAKE_FIND_USE_PACKAGE_REGISTRY=OFF"], cwd=folder, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True)
        if done.returncode == 0:
            break
        named = set(re.findall(r"row_(\w+)_(\d+)\.cmake", done.stdout))
        wrong = [row for row in rows if (row.table, str(row.line)) in named] or rows
        error = re.search(r"CMake Error.*\n(?:.*\n){0,4}", done.stdout)
        results += [Result(row, " ".join(error.group(0).split()) if error else "cmake failed") for row in wrong]
        rows = [row for row in rows if row not in wrong]
    return results


def compare_with_usage(path, rows):
    """Symbols that sources use and that no line has; names of several lines of a class differ in their use only."""
    if not path or not path.exists():
        print(f"not compared with the symbols that real sources use: {path or 'api-usage.tsv'} is not there")
        return []
    known = {(row.table, row.symbol) for row in rows}
    missing, count = [], 0
    for line in path.read_text().splitlines()[1:]:
        symbol, _, header, generation = line.split("\t")[:4]
        count += 1
        if (generation, symbol) not in known:
            missing.append(f"{generation}\t{header}\t{symbol}")
    print(f"symbols that real sources use: {count - len(missing)} of {count} are in the tables")
    return missing


def main():
    parser = argparse.ArgumentParser(description=__doc__, epilog=EXAMPLES,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--prefix", type=pathlib.Path, required=True, help="installed package or build tree")
    parser.add_argument("--usage", type=pathlib.Path, help="table of symbols that have to be in ours")
    parser.add_argument("--only", default="", help="regular expression: headers to look at")
    parser.add_argument("--compiler", default=os.environ.get("CXX", "g++"), help="command, ccache included if wanted")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="compilers at a time (default: all cores)")
    parser.add_argument("--verbose", action="store_true", help="coverage of every header, not of incomplete ones only")
    arguments = parser.parse_args()
    begin = time.monotonic()

    folder = pathlib.Path(__file__).resolve().parent
    rows = read_tables(folder, lambda header: (folder / "../../../include" / header).exists())
    missing = [] if arguments.only else compare_with_usage(arguments.usage, rows)
    rows = [row for row in rows if re.search(arguments.only, row.header)]
    headers = collections.defaultdict(list)
    for row in rows:
        if row.kind != "build":
            headers[row.header].append(row)
    builds = [row for row in rows if row.kind == "build"]

    with tempfile.TemporaryDirectory(prefix="surface_") as work:
        package = Package(arguments.prefix.resolve(), arguments.compiler, pathlib.Path(work))
        results, objects = check_build(package, builds), []
        all_headers = [Header(name, its, number) for number, (name, its) in enumerate(headers.items())]
        # The long ones first.
        jobs = [lambda group=group, number=number: check_uses(package, group, number)
                for number, group in enumerate(groups_of(all_headers))]
        jobs += [lambda header=header: check_alone(package, header) for header in all_headers]
        with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
            for failures, made in pool.map(lambda job: job(), jobs):
                results += failures
                objects += made
        results += check_links(package, objects, rows)

    failed = {result.row for result in results}
    for header, its in headers.items():
        good = sum(row not in failed for row in its)
        if arguments.verbose or good < len(its):
            print(f"{good:4} of {len(its):4}  {header}")
    for result in results:
        print(f"FAIL {result.row.table}.surface:{result.row.line} {result.row.symbol}: {result.error}")
    for line in missing:
        print(f"MISSING {line}")
    headers_good = sum(not all(row in failed for row in its) for its in headers.values())
    uses = [row for row in rows if row.kind not in ("prelude", "header")]
    uses_good = sum(row not in failed for row in uses)
    by_mark = ", ".join(f"{mark} {sum(row.mark == mark and row not in failed for row in uses)} of "
                        f"{sum(row.mark == mark for row in uses)}" for mark in "MSR")
    print(f"by mark: {by_mark}; {time.monotonic() - begin:.0f} s")
    print(f"headers: {headers_good} of {len(headers)} ({100 * headers_good / max(1, len(headers)):.1f} %), "
          f"uses: {uses_good} of {len(uses)} ({100 * uses_good / max(1, len(uses)):.1f} %)")
    return 1 if failed or missing else 0


if __name__ == "__main__":
    sys.exit(main())
