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
    std::string name, type, kernel, extension, input_layouts, output_layouts, precision;
    std::vector<std::string> fused, refusals, reorders;
    size_t reordered_bytes = 0;
    double microseconds = -1;
};

constexpr size_t name_width = 36;
constexpr size_t type_width = 18;
constexpr size_t kernel_width = 24;
constexpr size_t layout_width = 16;
constexpr size_t profiled_inferences = 10;

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
    result.extension = info_of(node, "extension");
    result.input_layouts = info_of(node, "inputLayouts");
    result.output_layouts = info_of(node, "outputLayouts");
    result.precision = info_of(node, "runtimePrecision");
    // The first name is the node's own, which may hold commas itself.
    const std::string names = info_of(node, "originalLayersNames");
    if (names.size() > result.name.size()) result.fused = split(names.substr(result.name.size() + 1), ",");
    result.refusals = split(info_of(node, "refusals"), "; ");
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
    }

    nlohmann::json describe() const {
        nlohmann::json report{{"model", m_arguments.model.model},
                              {"device", m_arguments.engine.device},
                              {"arena_bytes", m_arena_bytes},
                              {"output_reorders", m_border_reorders}};
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
        if (m_arguments.brief) return;
        for (const auto& refusal : node.refusals)
            fmt::print("       not {}\n", refusal);
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
    std::vector<std::string> m_border_reorders, m_extensions;
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
        "A line 'not KERNEL (EXTENSION): REASON' tells why an earlier kernel was not taken.\n\n"
        "Examples:\n"
        "  tenon explain model.xml --brief\n"
        "  tenon explain model.xml --node Convolution -nthreads 1\n"
        "  tenon explain digits.xml -e libtemplate_extension.so --node Squareplus\n");
    command->callback([arguments, &exit_code] { exit_code = explain(*arguments); });
}

}  // namespace tenon::command
