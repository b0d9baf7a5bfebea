#include <algorithm>
#include <map>
#include <memory>
#include <regex>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands.hpp"
#include "json_report.hpp"
#include "model_arguments.hpp"
#include "model_input.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/result.hpp"
#include "process_memory.hpp"
#include "shortened.hpp"
#include "tenon/loaded_extensions.hpp"
#include "user_error.hpp"

namespace tenon::command {
namespace {

struct ExplainArguments {
    ModelArguments model;
    EngineArguments engine;
    CompileArguments compile;
    InputArguments input;
    std::string nodes;
    bool brief = false;
    std::string json;
};

/// One step of the compiled model.
struct ExplainedNode {
    std::string name, type, kernel, kernel_name, extension, input_layouts, output_layouts, precision;
    /// Whose class the node is of; what the node is run as where that class has no kernel.
    std::string operation_extension, run_as;
    std::vector<std::string> fused, refusals, not_asked, replaced, reorders;
    size_t reordered_bytes = 0;
    double microseconds = -1;
};

constexpr size_t name_width = 36;
constexpr size_t type_width = 18;
constexpr size_t kernel_width = 24;
constexpr size_t layout_width = 16;
constexpr size_t profiled_inferences = 10;
constexpr size_t listed_fallbacks = 20;

std::vector<std::string> split(const std::string& text, const std::string& separator) {
    std::vector<std::string> parts;
    for (size_t at = 0; at < text.size();) {
        const size_t end = std::min(text.find(separator, at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = end + separator.size();
    }
    return parts;
}

std::string info_of(const ov::Node& node, const std::string& key) {
    const auto& info = node.get_rt_info();
    const auto found = info.find(key);
    return found == info.end() ? "" : found->second.as<std::string>();
}

ExplainedNode explained(const ov::Node& node) {
    ExplainedNode result;
    result.name = node.get_friendly_name();
    result.type = info_of(node, "layerType");
    result.kernel = info_of(node, "execType");
    result.kernel_name = info_of(node, "kernel");
    result.extension = info_of(node, "extension");
    result.input_layouts = info_of(node, "inputLayouts");
    result.output_layouts = info_of(node, "outputLayouts");
    result.precision = info_of(node, "runtimePrecision");
    // The first name is the node's own, which may hold commas itself.
    const std::string names = info_of(node, "originalLayersNames");
    if (names.size() > result.name.size()) result.fused = split(names.substr(result.name.size() + 1), ",");
    result.refusals = split(info_of(node, "refusals"), "\n");
    result.not_asked = split(info_of(node, "notAsked"), "\n");
    result.operation_extension = info_of(node, "operationExtension");
    result.replaced = split(info_of(node, "replaces"), "\n");
    result.run_as = info_of(node, "runAs");
    result.reorders = split(info_of(node, "reorderList"), "; ");
    const std::string bytes = info_of(node, "reorderedBytes");
    result.reordered_bytes = bytes.empty() ? 0 : std::stoull(bytes);
    return result;
}

/// "nchw" for one layout everywhere, "nchw,x" or "nchw > nhwc" otherwise.
std::string layouts_text(const ExplainedNode& node) {
    auto inputs = split(node.input_layouts, ","), outputs = split(node.output_layouts, ",");
    const auto same = [](std::vector<std::string>& list) {
        list.erase(std::unique(list.begin(), list.end()), list.end());
    };
    same(inputs);
    same(outputs);
    if (inputs == outputs || inputs.empty()) return fmt::format("{}", fmt::join(outputs, ","));
    // Weights and the like come after the data.
    return inputs.front() == fmt::format("{}", fmt::join(outputs, ","))
               ? inputs.front()
               : inputs.front() + ">" + fmt::format("{}", fmt::join(outputs, ","));
}

class Explanation {
public:
    explicit Explanation(const ExplainArguments& arguments) : m_arguments(arguments) {
        ov::Core core;
        arguments.engine.load_extensions(core);
        m_extensions = core.get_property(tenon::loaded_extensions);
        const auto model = arguments.model.read(core);
        const auto inputs = arguments.input.read(*model);
        auto properties = arguments.compile.properties();
        properties.insert(ov::enable_profiling(true));
        auto compiled = core.compile_model(model, arguments.engine.device, properties);
        auto request = compiled.create_infer_request();
        set_inputs(request, inputs.front());
        request.infer();
        const auto runtime_model = compiled.get_runtime_model();
        read_nodes(*runtime_model);
        measure(request);
        const auto& info = runtime_model->get_rt_info();
        m_border_reorders = split(info.at("borderReorders").as<std::string>(), "; ");
        m_fallbacks = split(info.at("fallbacks").as<std::string>(), "\n");
        m_arena_bytes = std::stoull(info.at("arenaBytes").as<std::string>());
    }

    void print() const {
        print_extensions(m_extensions);
        fmt::print("{:>4} {:<{}} {:<{}} {:<{}} {:<{}} {:>8}\n", "#", "node", name_width, "type", type_width, "kernel",
                   kernel_width, "layout", layout_width, "us");
        for (size_t i = 0; i < m_nodes.size(); ++i)
            if (is_shown(m_nodes[i])) print_node(i + 1, m_nodes[i]);
        for (const auto& reorder : m_border_reorders)
            fmt::print("     reorder for an output: {}\n", reorder);
        print_sums();
        print_fallbacks();
    }

    nlohmann::json describe() const {
        nlohmann::json report{{"model", m_arguments.model.model},
                              {"device", m_arguments.engine.device},
                              {"arena_bytes", m_arena_bytes},
                              {"output_reorders", m_border_reorders},
                              {"fallbacks", m_fallbacks}};
        report["nodes"] = nlohmann::json::array();
        for (const auto& node : m_nodes) {
            if (!is_shown(node)) continue;
            nlohmann::json value{{"name", node.name},
                                 {"type", node.type},
                                 {"kernel", node.kernel},
                                 {"extension", node.extension},
                                 {"precision", node.precision},
                                 {"input_layouts", split(node.input_layouts, ",")},
                                 {"output_layouts", split(node.output_layouts, ",")},
                                 {"fused", node.fused},
                                 {"refusals", node.refusals},
                                 {"not_asked", node.not_asked},
                                 {"operation_extension", node.operation_extension},
                                 {"replaces", node.replaced},
                                 {"run_as", node.run_as},
                                 {"reorders", node.reorders},
                                 {"reordered_bytes", node.reordered_bytes}};
            if (node.microseconds >= 0) value["us"] = node.microseconds;
            report["nodes"].push_back(value);
        }
        return report;
    }

private:
    void read_nodes(const ov::Model& runtime_model) {
        std::vector<std::pair<size_t, ExplainedNode>> ordered;
        for (const auto& node : runtime_model.get_ordered_ops())
            if (node->get_rt_info().count("kernel"))
                ordered.emplace_back(std::stoull(info_of(*node, "execOrder")), explained(*node));
        std::sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        for (auto& [order, node] : ordered)
            m_nodes.push_back(std::move(node));
    }

    void measure(ov::InferRequest& request) {
        std::map<std::string, double> sums;
        for (size_t i = 0; i < profiled_inferences; ++i) {
            request.infer();
            for (const auto& info : request.get_profiling_info())
                sums[info.node_name] += static_cast<double>(info.real_time.count()) / profiled_inferences;
        }
        for (auto& node : m_nodes)
            if (const auto found = sums.find(node.name); found != sums.end()) node.microseconds = found->second;
    }

    bool is_shown(const ExplainedNode& node) const {
        return m_arguments.nodes.empty() ||
               std::regex_search(node.name + " " + node.type, std::regex(m_arguments.nodes));
    }

    void print_node(size_t number, const ExplainedNode& node) const {
        std::string line =
            fmt::format("{:>4} {:<{}} {:<{}} {:<{}} {:<{}}", number, shortened(node.name, name_width), name_width,
                        shortened(node.type, type_width), type_width, shortened(node.kernel, kernel_width),
                        kernel_width, shortened(layouts_text(node), layout_width), layout_width);
        // A node without a time of its own is not a step: its input or output is used as it lies.
        line += node.microseconds >= 0 ? fmt::format(" {:>8.1f}", node.microseconds) : fmt::format(" {:>8}", "-");
        fmt::print("{}\n", line);
        if (!node.fused.empty()) fmt::print("       fused: {}\n", fmt::join(node.fused, ", "));
        for (const auto& reorder : node.reorders)
            fmt::print("       reorder: {}\n", reorder);
        if (!node.replaced.empty())
            fmt::print("       class of {}, in place of {}\n", node.operation_extension,
                       fmt::join(node.replaced, ", "));
        if (!node.run_as.empty()) fmt::print("       run as {}\n", node.run_as);
        if (m_arguments.brief) return;
        // Where the choice was not between built-in kernels alone, or is asked for.
        const bool whole = !m_arguments.nodes.empty() || !node.replaced.empty() || is_added(node);
        if (whole) fmt::print("       taken {} ({})\n", node.kernel_name, node.extension);
        for (const auto& refusal : node.refusals)
            fmt::print("       not {}\n", refusal);
        if (whole && !node.not_asked.empty()) fmt::print("       not asked: {}\n", fmt::join(node.not_asked, ", "));
    }

    /// From a library, not built in: those have names without a path or blank.
    static bool is_added(const ExplainedNode& node) { return node.extension.find_first_of("/. ") != std::string::npos; }

    void print_fallbacks() const {
        if (m_fallbacks.empty()) return;
        fmt::print("\n{} fallbacks, which the property TENON_STRICT makes errors{}\n", m_fallbacks.size(),
                   m_arguments.brief ? "" : ":");
        if (m_arguments.brief) return;
        for (size_t i = 0; i < std::min(m_fallbacks.size(), listed_fallbacks); ++i)
            fmt::print("  {}\n", m_fallbacks[i]);
        if (m_fallbacks.size() > listed_fallbacks) fmt::print("  and {} more\n", m_fallbacks.size() - listed_fallbacks);
    }

    void print_sums() const {
        std::map<std::string, std::pair<size_t, double>> kernels;
        size_t fused = 0, reorders = m_border_reorders.size(), bytes = 0;
        double time = 0;
        for (const auto& node : m_nodes) {
            auto& [count, sum] = kernels[node.kernel + " (" + node.extension + ")"];
            ++count;
            sum += std::max(0.0, node.microseconds);
            time += std::max(0.0, node.microseconds);
            fused += node.fused.size();
            reorders += node.reorders.size();
            bytes += node.reordered_bytes;
        }
        fmt::print("\n{:>6} {:>10} {:>6}  kernel\n", "nodes", "us", "%");
        std::vector<std::pair<std::string, std::pair<size_t, double>>> sorted(kernels.begin(), kernels.end());
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const auto& a, const auto& b) { return a.second.second > b.second.second; });
        for (const auto& [kernel, sum] : sorted)
            fmt::print("{:>6} {:>10.1f} {:>6.1f}  {}\n", sum.first, sum.second, time > 0 ? 100 * sum.second / time : 0,
                       kernel);
        fmt::print(
            "\n{} steps, {} more nodes fused into them, {} reorders ({} between nodes), {} of memory for inner "
            "values\n",
            m_nodes.size(), fused, reorders, bytes_text(bytes), bytes_text(m_arena_bytes));
    }

    const ExplainArguments& m_arguments;
    std::vector<ExplainedNode> m_nodes;
    std::vector<std::string> m_border_reorders, m_fallbacks, m_extensions;
    size_t m_arena_bytes = 0;
};

int explain(const ExplainArguments& arguments) {
    try {
        const std::regex pattern(arguments.nodes);
    } catch (const std::regex_error&) {
        throw UserError("--node '{}' is not a regular expression", arguments.nodes);
    }
    const Explanation explanation(arguments);
    if (arguments.json != "-") explanation.print();
    if (!arguments.json.empty()) write_report(arguments.json, explanation.describe());
    return exit_success;
}

}  // namespace

void add_explain(CLI::App& program, int& exit_code) {
    auto arguments = std::make_shared<ExplainArguments>();
    auto* command =
        program.add_subcommand("explain", "Show how a model is run: kernels, refusals, layouts, reorders, fusions");
    arguments->model.add_to(*command);
    arguments->input.add_to(*command);
    arguments->engine.add_to(*command);
    arguments->compile.add_to(*command);
    command->add_option("--node", arguments->nodes, "Only nodes whose name or type contains a match")
        ->type_name("REGEX");
    command->add_flag("--brief", arguments->brief, "Without the kernels that were not taken");
    command->add_option("--json", arguments->json, "Write all as JSON to a file; without a name to stdout")
        ->type_name("[FILE]")
        ->expected(0, 1)
        ->default_str("-");
    command->footer(
        "A few inferences are run, on generated input without -i, for times and shapes that depend on data.\n"
        "Below a node: 'taken' is its kernel with the library it came from, 'not KERNEL (EXTENSION): REASON' why an\n"
        "earlier one was not taken, 'not asked' those that were next. 'class of' stands where an extension's class\n"
        "replaces an operation, 'run as' where that class has no kernel of its own for the node.\n\n"
        "Examples:\n"
        "  tenon explain model.xml --brief\n"
        "  tenon explain model.xml --node Convolution -nthreads 1\n"
        "  tenon explain digits.xml -e libtemplate_extension.so --node Squareplus\n");
    command->callback([arguments, &exit_code] { exit_code = explain(*arguments); });
}

}  // namespace tenon::command
