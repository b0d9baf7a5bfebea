#include "check.hpp"

#include <algorithm>
#include <cctype>
#include <tuple>

#include "layers.hpp"
#include "source_tree.hpp"

namespace check_layers {
namespace fs = std::filesystem;
namespace {

// The graph's own node kinds: what every model is made of, whatever its operations.
const std::set<std::string>& node_kinds() {
    static const std::set<std::string> kinds = {"Parameter", "Result", "Constant"};
    return kinds;
}

// A trait such as commutative names no operation either.
bool is_header_of_node_kind(const std::string& header) {
    static const std::set<std::string> names = {"parameter.hpp",
                                                "result.hpp",
                                                "constant.hpp",
                                                "sink.hpp",
                                                "op.hpp",
                                                "attr_types.hpp",
                                                "util/attr_types.hpp",
                                                "util/assign_base.hpp",
                                                "util/read_value_base.hpp",
                                                "util/sub_graph_base.hpp",
                                                "util/multi_subgraph_base.hpp",
                                                "util/framework_node.hpp",
                                                "util/commutative.hpp"};
    const std::string prefix_of_variables = "util/variable";
    return names.count(header) != 0 || header.compare(0, prefix_of_variables.size(), prefix_of_variables) == 0;
}

bool is_numbered(const std::string& word, const std::string& prefix) {
    return word.size() > prefix.size() && word.compare(0, prefix.size(), prefix) == 0 &&
           std::all_of(word.begin() + static_cast<std::ptrdiff_t>(prefix.size()), word.end(),
                       [](unsigned char c) { return std::isdigit(c) != 0; });
}

const Token* at(const std::vector<Token>& tokens, std::size_t index) {
    return index < tokens.size() ? &tokens[index] : nullptr;
}

bool is_sign(const Token* token, const char* text) {
    return token != nullptr && token->kind == Token::Kind::sign && token->text == text;
}

bool is_word(const Token* token, const char* text) {
    return token != nullptr && token->kind == Token::Kind::word && token->text == text;
}

// A header that is nowhere ends the compilation: behind an #error, nothing else is reported.
bool ends_compilation(const std::string& include) {
    return include.rfind("nothing more: ", 0) == 0;
}

bool names_public_header(const std::string& include) {
    const std::string root = include.substr(0, include.find('/'));
    return root == "openvino" || root == "tenon" || root == "ngraph" || root == "onnx_import" || root == "ie";
}

class Checker {
public:
    explicit Checker(const fs::path& root) : m_root(root), m_operation_types(find_operation_types(root)) {}

    std::vector<Violation> run() {
        for (const char* folder : {"include", "src", "extensions", "tools", "samples", "tests", "bench"}) {
            for (const SourceFile& file : read_sources(m_root, folder)) {
                check_file(file);
            }
        }
        std::sort(m_violations.begin(), m_violations.end(), [](const Violation& a, const Violation& b) {
            return std::tie(a.file, a.line, a.rule) < std::tie(b.file, b.line, b.rule);
        });
        return std::move(m_violations);
    }

private:
    void check_file(const SourceFile& file) {
        const bool machinery = lies_in(file.path, "src") && file.path != "src/builtin_extensions.cpp";
        for (std::size_t i = 0; i < file.tokens.size(); ++i) {
            const Token& token = file.tokens[i];
            if (token.kind == Token::Kind::include) {
                check_include(file.path, token);
                if (machinery) {
                    check_include_of_operation(file.path, token);
                }
            } else if (machinery && token.kind == Token::Kind::string) {
                check_literal(file.path, token);
            } else if (machinery && token.kind == Token::Kind::word) {
                check_name(file, i);
            }
        }
    }

    void check_include(const std::string& file, const Token& token) {
        const Layer* layer = find_layer(file);
        if (layer == nullptr || is_standard_header(token.text) || ends_compilation(token.text)) {
            return;
        }
        if (const auto target = resolve_include(m_root, file, token.text)) {
            const auto& allowed = layer->may_include;
            const bool fine = std::any_of(allowed.begin(), allowed.end(), [&](const std::string& folder) {
                return lies_in(*target, own_folder(folder, file));
            });
            if (!fine) {
                report(file, token.line, "includes \"" + token.text + "\" (" + *target + ")",
                       own_folder(layer->folder, file) + " may include " + layer->in_words +
                           ". Use or extend a public header, or move what is needed to a layer that both may see.");
            }
            return;
        }
        if (const ThirdParty* party = find_third_party(token.text)) {
            check_third_party(file, token, *party);
        } else if (names_public_header(token.text)) {
            report(file, token.line, "includes \"" + token.text + "\", which does not exist", "Correct the path.");
        } else if (lies_in(file, "include")) {
            report(file, token.line, "includes <" + token.text + ">, which is neither ours nor the standard library's",
                   "Public headers include " + layer->in_words + "; move the use into a .cpp file.");
        }
    }

    void check_third_party(const std::string& file, const Token& token, const ThirdParty& party) {
        const bool fine = std::any_of(party.folders.begin(), party.folders.end(),
                                      [&](const std::string& folder) { return lies_in(file, folder); });
        if (!fine) {
            std::string places;
            for (const std::string& folder : party.folders) {
                places += (places.empty() ? "" : ", ") + folder;
            }
            report(file, token.line, "includes the third party <" + token.text + ">",
                   "Only " + places + " may; reach it through what that folder offers.");
        }
        if (token.text == "omp.h") {
            if (!m_file_with_openmp.empty() && m_file_with_openmp != file) {
                report(file, token.line, "includes <omp.h> although " + m_file_with_openmp + " does",
                       "All use of OpenMP goes through one file; call what it offers.");
            }
            m_file_with_openmp = file;
        }
    }

    void check_include_of_operation(const std::string& file, const Token& token) {
        for (const char* prefix : {"openvino/op/", "ngraph/op/"}) {
            const std::string folder(prefix);
            if (token.text.compare(0, folder.size(), folder) == 0 &&
                !is_header_of_node_kind(token.text.substr(folder.size()))) {
                report(file, token.line, "includes the operation header <" + token.text + ">",
                       "src knows no operation: use ov::Node and what the registry offers, or move this into an "
                       "extension.");
            }
        }
        for (const char* prefix : {"openvino/opsets/opset", "ngraph/opsets/opset"}) {
            const std::string start(prefix);
            if (token.text.compare(0, start.size(), start) == 0 && token.text.size() > start.size() &&
                std::isdigit(static_cast<unsigned char>(token.text[start.size()])) != 0) {
                report(file, token.line, "includes the operation set <" + token.text + ">",
                       "src knows no operation: ask the registry for the operation set by its name.");
            }
        }
    }

    void check_name(const SourceFile& file, std::size_t index) {
        const auto& tokens = file.tokens;
        const std::string& word = tokens[index].text;
        const bool version = is_numbered(word, "v") && index >= 2 && is_sign(&tokens[index - 1], "::") &&
                             is_word(&tokens[index - 2], "op");
        const bool opset = is_numbered(word, "opset") && is_sign(at(tokens, index + 1), "::");
        if ((!version && !opset) || opens_namespace(tokens, index)) {
            return;
        }
        const Token* name = is_sign(at(tokens, index + 1), "::") ? at(tokens, index + 2) : nullptr;
        if (name != nullptr && node_kinds().count(name->text) != 0) {
            return;
        }
        report(file.path, tokens[index].line,
               "names the operation " + std::string(version ? "op::" : "") + word + (name ? "::" + name->text : ""),
               "src knows only Parameter, Result and Constant: move this into an extension, or ask the node through a "
               "virtual function, a trait or the registry.");
    }

    static bool opens_namespace(const std::vector<Token>& tokens, std::size_t index) {
        std::size_t i = index;
        while (i > 0 && (is_sign(&tokens[i - 1], "::") ||
                         (tokens[i - 1].kind == Token::Kind::word && is_sign(&tokens[i], "::")))) {
            --i;
        }
        return i > 0 && is_word(&tokens[i - 1], "namespace") && (i < 2 || !is_word(&tokens[i - 2], "using")) &&
               is_sign(at(tokens, index + 1), "{");
    }

    void check_literal(const std::string& file, const Token& token) {
        static const std::set<std::string> devices = {"CPU", "GPU", "NPU", "GNA", "MYRIAD", "HDDL", "FPGA", "HETERO"};
        static const std::set<std::string> formats = {"xml", ".xml", ".bin", "onnx", ".onnx", "prototxt"};
        const std::string quoted = "\"" + token.text + "\"";
        if (m_operation_types.count(token.text) != 0) {
            report(file, token.line, "holds the operation type " + quoted,
                   "src knows no operation: move what is special about it into an extension.");
        } else if (devices.count(token.text) != 0) {
            report(file, token.line, "holds the device name " + quoted,
                   "src knows no device: ask the registry for the devices there are.");
        } else if (formats.count(token.text) != 0) {
            report(file, token.line, "holds the file format " + quoted,
                   "src knows no format: ask the readers of the registry.");
        }
    }

    void report(const std::string& file, int line, std::string rule, std::string advice) {
        m_violations.push_back({file, line, std::move(rule), std::move(advice)});
    }

    fs::path m_root;
    std::set<std::string> m_operation_types;
    std::string m_file_with_openmp;
    std::vector<Violation> m_violations;
};

}  // namespace

std::set<std::string> find_operation_types(const fs::path& root) {
    std::set<std::string> types;
    for (const char* folder : {"include/openvino/op", "extensions"}) {
        for (const SourceFile& file : read_sources(root, folder)) {
            const auto& tokens = file.tokens;
            for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
                const bool macro = is_word(&tokens[i], "OPENVINO_OP") || is_word(&tokens[i], "TENON_OP");
                if (macro && is_sign(&tokens[i + 1], "(") && tokens[i + 2].kind == Token::Kind::string) {
                    types.insert(tokens[i + 2].text);
                }
            }
        }
    }
    for (const std::string& kind : node_kinds()) {
        types.erase(kind);
    }
    return types;
}

std::vector<Violation> check(const fs::path& root) {
    return Checker(root).run();
}

}  // namespace check_layers
