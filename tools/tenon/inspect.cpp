#include <filesystem>
#include <map>
#include <memory>
#include <unordered_set>

#include <fmt/format.h>

#include "commands.hpp"
#include "model_arguments.hpp"
#include "model_ports.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/result.hpp"
#include "openvino/op/util/multi_subgraph_base.hpp"
#include "process_memory.hpp"
#include "recorded_ports.hpp"
#include "shortened.hpp"
#include "tenon/loaded_extensions.hpp"
#include "user_error.hpp"

namespace tenon::command {
namespace {

struct InspectArguments {
    std::vector<std::string> models;
    std::vector<std::string> extensions;
    std::string shapes;
    bool check_shapes = false;
    bool graph = false;
};

constexpr size_t name_width = 44;
constexpr size_t shown_differences = 20;

void collect_nodes(const ov::Model& model, std::vector<std::shared_ptr<ov::Node>>& nodes) {
    for (const auto& node : model.get_ordered_ops()) {
        nodes.push_back(node);
        if (const auto* bodies = dynamic_cast<const ov::op::util::MultiSubGraphOp*>(node.get()))
            for (const auto& body : bodies->get_functions())
                collect_nodes(*body, nodes);
    }
}

std::string opset_of(const ov::Node& node) {
    const char* version = node.get_type_info().version_id;
    return version ? version : "";
}

template <typename Port>
std::string port_text(const Port& port) {
    return fmt::format("{} {}", port.get_element_type().to_string(), port.get_partial_shape().to_string());
}

void print_ports(const ov::Model& model) {
    const auto print = [&](const char* title, size_t count, const auto& name, const auto& text) {
        fmt::print("{} ({})\n", title, count);
        for (size_t i = 0; i < count; ++i)
            fmt::print("  {:<{}}  {}\n", shortened(name(model, i), name_width), std::min(name_width, size_t{24}),
                       text(i));
    };
    print("Inputs", model.inputs().size(), input_name, [&](size_t i) { return port_text(model.input(i)); });
    print("Outputs", model.outputs().size(), output_name, [&](size_t i) { return port_text(model.output(i)); });
    for (const auto& variable : model.get_variables())
        fmt::print("State  {} {} {}\n", variable->get_info().variable_id, variable->get_info().data_type.to_string(),
                   variable->get_info().data_shape.to_string());
}

void print_operations(const std::vector<std::shared_ptr<ov::Node>>& nodes) {
    std::map<std::pair<std::string, std::string>, size_t> counts;
    std::map<std::string, size_t> opsets;
    for (const auto& node : nodes) {
        ++counts[{node->get_type_name(), opset_of(*node)}];
        ++opsets[opset_of(*node)];
    }
    std::vector<std::string> parts;
    parts.reserve(opsets.size());
    for (const auto& [opset, count] : opsets)
        parts.push_back(fmt::format("{} ({})", opset, count));
    fmt::print("Nodes    {}\nOpsets   {}\n", nodes.size(), fmt::join(parts, ", "));
    std::vector<std::pair<std::pair<std::string, std::string>, size_t>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    fmt::print("Operations\n");
    // Two columns, read downwards.
    const size_t rows = (sorted.size() + 1) / 2;
    const auto cell = [&](size_t i) {
        const auto& [key, count] = sorted[i];
        return fmt::format("{:>6} {}", count, shortened(key.first + " (" + key.second + ")", 32));
    };
    for (size_t row = 0; row < rows; ++row)
        fmt::print("{:<42}{}\n", cell(row), row + rows < sorted.size() ? cell(row + rows) : "");
}

void print_constants(const std::vector<std::shared_ptr<ov::Node>>& nodes) {
    std::map<std::string, std::pair<size_t, size_t>> by_type;
    std::unordered_set<const void*> seen;
    size_t bytes = 0, count = 0;
    for (const auto& node : nodes) {
        const auto* constant = dynamic_cast<const ov::op::v0::Constant*>(node.get());
        if (!constant || !seen.insert(constant->get_data_ptr()).second) continue;
        auto& [type_count, type_bytes] = by_type[constant->get_element_type().to_string()];
        ++type_count;
        type_bytes += constant->get_byte_size();
        ++count;
        bytes += constant->get_byte_size();
    }
    std::vector<std::string> parts;
    parts.reserve(by_type.size());
    for (const auto& [type, sum] : by_type)
        parts.push_back(fmt::format("{}: {} in {}", type, bytes_text(sum.second), sum.first));
    fmt::print("Constants {} in {}{}\n", bytes_text(bytes), count,
               parts.empty() ? "" : fmt::format(" ({})", fmt::join(parts, ", ")));
}

void print_graph(const ov::Model& model, const std::string& indent) {
    for (const auto& node : model.get_ordered_ops()) {
        if (dynamic_cast<const ov::op::v0::Constant*>(node.get())) continue;
        std::vector<std::string> inputs, outputs;
        for (const auto& value : node->input_values())
            inputs.push_back(value.get_node()->get_output_size() > 1
                                 ? fmt::format("{}.{}", value.get_node()->get_friendly_name(), value.get_index())
                                 : value.get_node()->get_friendly_name());
        for (const auto& output : node->outputs())
            outputs.push_back(port_text(output));
        fmt::print("{}{}  {} ({})\n", indent, node->get_friendly_name(), node->get_type_name(), opset_of(*node));
        if (!inputs.empty()) fmt::print("{}    from {}\n", indent, fmt::join(inputs, ", "));
        fmt::print("{}    {}\n", indent, fmt::join(outputs, ", "));
        if (const auto* bodies = dynamic_cast<const ov::op::util::MultiSubGraphOp*>(node.get()))
            for (size_t i = 0; i < bodies->get_functions().size(); ++i) {
                fmt::print("{}  body {}\n", indent, i);
                print_graph(*bodies->get_function(i), indent + "    ");
            }
    }
}

void print_model(const std::string& path, const ov::Model& model, bool graph) {
    std::vector<std::shared_ptr<ov::Node>> nodes;
    collect_nodes(model, nodes);
    fmt::print("Model    {}  ({})\n", model.get_friendly_name(), path);
    if (model.has_rt_info("version")) {
        const auto found = model.get_rt_info().at("version");
        if (found.is<int64_t>()) fmt::print("Format   IR version {}\n", found.as<int64_t>());
    }
    print_ports(model);
    print_operations(nodes);
    print_constants(nodes);
    if (!graph) return;
    fmt::print("Graph (without constants)\n");
    print_graph(model, "  ");
}

/// The number of differences.
size_t print_shape_check(const std::string& path, const PortComparison& comparison) {
    const auto& differences = comparison.differences;
    for (size_t i = 0; i < std::min(shown_differences, differences.size()); ++i)
        fmt::print("  {} ({}) output {}: the file records {}, inferred is {}\n", differences[i].layer,
                   differences[i].type, differences[i].port, differences[i].recorded, differences[i].inferred);
    if (differences.size() > shown_differences) fmt::print("  and {} more\n", differences.size() - shown_differences);
    for (const auto& layer : comparison.not_found)
        fmt::print("  {}: the model has no node of this name\n", layer);
    const size_t wrong = differences.size() + comparison.not_found.size();
    const std::string in_part =
        comparison.in_part ? fmt::format(" ({} in part, the weights are missing)", comparison.in_part) : "";
    fmt::print("{}: {} ports compared{}, {} differences\n", path, comparison.compared, in_part, wrong);
    return wrong;
}

size_t check_shapes(ov::Core& core, const std::string& path, const std::string& shapes) {
    if (lacks_weights(path)) return print_shape_check(path, compare_recorded_ports_without_weights(path, core));
    const auto model = core.read_model(path);
    if (!shapes.empty()) reshape(*model, shapes);
    return print_shape_check(path, compare_recorded_ports(path, *model));
}

int inspect(const InspectArguments& arguments) {
    ov::Core core;
    for (const auto& library : arguments.extensions)
        core.add_extension(library);
    if (!arguments.check_shapes) print_extensions(core.get_property(tenon::loaded_extensions));
    size_t differences = 0, failed = 0;
    for (const auto& path : arguments.models) {
        try {
            if (arguments.check_shapes) {
                differences += check_shapes(core, path, arguments.shapes);
                continue;
            }
            const auto model = core.read_model(path);
            if (!arguments.shapes.empty()) reshape(*model, arguments.shapes);
            print_model(path, *model, arguments.graph);
        } catch (const std::exception& error) {
            if (arguments.models.size() == 1) throw;
            std::fflush(stdout);
            fmt::print(stderr, "tenon: {}\n", readable(error));
            ++failed;
        }
    }
    if (arguments.check_shapes && arguments.models.size() > 1)
        fmt::print("{} models, {} differences, {} could not be read\n", arguments.models.size(), differences, failed);
    if (failed) return exit_error;
    return differences ? exit_differences : exit_success;
}

}  // namespace

void add_inspect(CLI::App& program, int& exit_code) {
    auto arguments = std::make_shared<InspectArguments>();
    auto* command = program.add_subcommand("inspect", "Show inputs, outputs, operations and constants of a model");
    command->add_option("MODEL", arguments->models, "Model file; may be several")
        ->required()
        ->check(CLI::ExistingFile)
        ->type_name("");
    add_repeated(*command, "-e,--extension", arguments->extensions,
                 "Library with operations or formats; may be repeated", "LIB");
    command->add_option("--shape", arguments->shapes, "Shapes of inputs, such as '[1,3,224,224]' or 'a[1,8],b[1,8]'")
        ->type_name("SHAPES");
    command->add_flag("--check-shapes", arguments->check_shapes,
                      "Compare inferred types and shapes with those that the file records on its ports");
    command->add_flag("--graph", arguments->graph, "Also every node with what it reads and makes");
    command->footer(
        "--check-shapes ends with 1 when something differs; dimensions that the file leaves open are not compared.\n\n"
        "Examples:\n"
        "  tenon inspect model.xml\n"
        "  tenon inspect model.xml --graph -e libtemplate_extension.so\n"
        "  tenon inspect --check-shapes models/*.xml\n");
    command->callback([arguments, &exit_code] { exit_code = inspect(*arguments); });
}

}  // namespace tenon::command
