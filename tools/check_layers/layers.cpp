#include "layers.hpp"

#include <algorithm>
#include <set>

namespace check_layers {
namespace {

// `x/*` is the folder below x that holds the including file.
const std::vector<Layer>& layers() {
    const std::vector<std::string> core = {"include/openvino/core",
                                           "include/openvino/op",
                                           "include/openvino/opsets",
                                           "include/openvino/pass",
                                           "include/openvino/frontend",
                                           "include/openvino/runtime/aligned_buffer.hpp",
                                           "include/openvino/runtime/allocator.hpp",
                                           "include/openvino/runtime/shared_buffer.hpp",
                                           "include/openvino/runtime/tensor.hpp"};
    const std::string core_words =
        "the standard library, openvino/{core,op,opsets,pass,frontend} and "
        "openvino/runtime/{tensor,allocator,aligned_buffer,shared_buffer}.hpp";
    const std::vector<std::string> faces = {"include/openvino", "include/tenon", "include/ngraph",
                                            "include/onnx_import", "include/ie"};
    const std::string faces_words = "the standard library and public headers";
    static const std::vector<Layer> table = {
        {"include/openvino/core", core, core_words},
        {"include/openvino/op", core, core_words},
        {"include/openvino/opsets", core, core_words},
        {"include/openvino/pass", core, core_words},
        {"include/openvino/frontend", core, core_words},
        {"include/openvino/runtime/aligned_buffer.hpp", core, core_words},
        {"include/openvino/runtime/allocator.hpp", core, core_words},
        {"include/openvino/runtime/shared_buffer.hpp", core, core_words},
        {"include/openvino/runtime/tensor.hpp", core, core_words},
        {"include/openvino", {"include/openvino"}, "the standard library and openvino/"},
        {"include/tenon", {"include/openvino", "include/tenon"}, "the standard library, openvino/ and tenon/"},
        {"include/ngraph", faces, faces_words},
        {"include/onnx_import", faces, faces_words},
        {"include/ie", faces, faces_words},
        {"src/graph", {"include", "src/graph"}, "public headers and its own folder"},
        {"src/extension", {"include", "src/graph", "src/extension"}, "public headers, src/graph and its own folder"},
        {"src/runtime",
         {"include", "src/graph", "src/extension", "src/runtime"},
         "public headers, src/graph, src/extension and its own folder"},
        {"src/inference_engine",
         {"include", "src/graph", "src/extension", "src/runtime", "src/inference_engine"},
         "public headers and the folders of src"},
        {"src/builtin_extensions.cpp", {"include", "src"}, "public headers and the folders of src"},
        {"extensions/*", {"include", "extensions/*"}, "public headers, its own folder and its third party"},
        {"tools/*", {"include", "tools/*"}, "public headers and its own folder"},
        {"samples/*", {"include", "samples/*"}, "public headers and its own folder"},
        {"bench", {"include", "bench"}, "public headers and its own folder"},
        {"tests/unit", {"include", "src", "extensions", "tools", "tests"}, "everything"},
        {"tests/fuzz", {"include", "src", "tests"}, "public headers, the folders of src and other tests"},
        {"tests", {"include", "tests"}, "public headers and other tests"},
    };
    return table;
}

const std::vector<ThirdParty>& third_parties() {
    static const std::vector<ThirdParty> table = {
        {"dnnl", {"extensions/cpu", "tests/unit/extensions/cpu"}},
        {"oneapi/dnnl/", {"extensions/cpu", "tests/unit/extensions/cpu"}},
        {"hwy/", {"extensions/cpu", "tests/unit/extensions/cpu"}},
        {"omp.h", {"src/runtime"}},
        {"pugixml.hpp", {"extensions/ir", "tests/unit/extensions/ir", "tools/tenon"}},
        {"google/protobuf/", {"extensions/onnx"}},
        {"onnx/", {"extensions/onnx"}},
        {"CL/", {"extensions/opencl", "extensions/myriad", "include/openvino/runtime/intel_gpu"}},
        {"dlfcn.h", {"src/graph/method_call.cpp", "src/extension", "tests/extension", "tests/unit/extension"}},
        {"link.h", {"src/extension"}},
        {"fmt/", {"src", "extensions", "tools", "samples", "tests", "bench"}},
        {"spdlog/", {"src", "extensions", "tools", "samples", "tests", "bench"}},
        {"nlohmann/", {"src", "extensions", "tools", "samples", "tests", "bench"}},
        {"CLI/", {"tools", "samples", "bench"}},
        {"stb_", {"tools", "samples", "tests"}},
        {"stb/", {"tools", "samples", "tests"}},
        {"gtest/", {"tests"}},
        {"gmock/", {"tests"}},
        {"benchmark/", {"bench"}},
    };
    return table;
}

std::string folder_of_first_level(const std::string& file, const std::string& parent) {
    const std::size_t begin = parent.size() + 1;
    return file.substr(0, file.find('/', begin));
}

}  // namespace

bool lies_in(const std::string& path, const std::string& folder) {
    return path.compare(0, folder.size(), folder) == 0 && (path.size() == folder.size() || path[folder.size()] == '/');
}

std::string own_folder(const std::string& pattern, const std::string& file) {
    if (pattern.size() < 2 || pattern.compare(pattern.size() - 2, 2, "/*") != 0) {
        return pattern;
    }
    const std::string parent = pattern.substr(0, pattern.size() - 2);
    return lies_in(file, parent) ? folder_of_first_level(file, parent) : parent;
}

const Layer* find_layer(const std::string& file) {
    const Layer* best = nullptr;
    for (const Layer& layer : layers()) {
        const std::string folder = own_folder(layer.folder, file);
        if (lies_in(file, folder) && (best == nullptr || layer.folder.size() > best->folder.size())) {
            best = &layer;
        }
    }
    return best;
}

const ThirdParty* find_third_party(const std::string& include) {
    const auto& table = third_parties();
    const auto found = std::find_if(table.begin(), table.end(), [&](const ThirdParty& party) {
        return include.compare(0, party.prefix.size(), party.prefix) == 0;
    });
    return found == table.end() ? nullptr : &*found;
}

bool is_standard_header(const std::string& include) {
    static const std::set<std::string> names = {"algorithm",
                                                "any",
                                                "array",
                                                "atomic",
                                                "bitset",
                                                "cassert",
                                                "ccomplex",
                                                "cctype",
                                                "cerrno",
                                                "cfenv",
                                                "cfloat",
                                                "charconv",
                                                "chrono",
                                                "cinttypes",
                                                "ciso646",
                                                "climits",
                                                "clocale",
                                                "cmath",
                                                "codecvt",
                                                "complex",
                                                "condition_variable",
                                                "csetjmp",
                                                "csignal",
                                                "cstdalign",
                                                "cstdarg",
                                                "cstdbool",
                                                "cstddef",
                                                "cstdint",
                                                "cstdio",
                                                "cstdlib",
                                                "cstring",
                                                "ctgmath",
                                                "ctime",
                                                "cuchar",
                                                "cwchar",
                                                "cwctype",
                                                "deque",
                                                "exception",
                                                "execution",
                                                "filesystem",
                                                "forward_list",
                                                "fstream",
                                                "functional",
                                                "future",
                                                "initializer_list",
                                                "iomanip",
                                                "ios",
                                                "iosfwd",
                                                "iostream",
                                                "istream",
                                                "iterator",
                                                "limits",
                                                "list",
                                                "locale",
                                                "map",
                                                "memory",
                                                "memory_resource",
                                                "mutex",
                                                "new",
                                                "numeric",
                                                "optional",
                                                "ostream",
                                                "queue",
                                                "random",
                                                "ratio",
                                                "regex",
                                                "scoped_allocator",
                                                "set",
                                                "shared_mutex",
                                                "sstream",
                                                "stack",
                                                "stdexcept",
                                                "streambuf",
                                                "string",
                                                "string_view",
                                                "strstream",
                                                "system_error",
                                                "thread",
                                                "tuple",
                                                "type_traits",
                                                "typeindex",
                                                "typeinfo",
                                                "unordered_map",
                                                "unordered_set",
                                                "utility",
                                                "valarray",
                                                "variant",
                                                "vector",
                                                "assert.h",
                                                "complex.h",
                                                "ctype.h",
                                                "errno.h",
                                                "fenv.h",
                                                "float.h",
                                                "inttypes.h",
                                                "limits.h",
                                                "locale.h",
                                                "math.h",
                                                "setjmp.h",
                                                "signal.h",
                                                "stdarg.h",
                                                "stddef.h",
                                                "stdint.h",
                                                "stdio.h",
                                                "stdlib.h",
                                                "string.h",
                                                "time.h",
                                                "wchar.h",
                                                "wctype.h",
                                                "immintrin.h"};
    return names.count(include) != 0;
}

}  // namespace check_layers
