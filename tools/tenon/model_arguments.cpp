#include "model_arguments.hpp"

#include <map>

#include <fmt/format.h>

#include "model_ports.hpp"
#include "openvino/op/parameter.hpp"
#include "user_error.hpp"

namespace tenon::command {
namespace {

// The text between brackets, or all of it where there are none: name and dimensions.
std::vector<std::pair<std::string, std::string>> split_shapes(const std::string& text) {
    std::vector<std::pair<std::string, std::string>> parts;
    for (size_t at = 0; at < text.size();) {
        const size_t open = text.find('[', at), close = text.find(']', at);
        if (open == std::string::npos && parts.empty() && close == std::string::npos) return {{"", text}};
        if (open == std::string::npos || close == std::string::npos || close < open)
            throw UserError("-shape '{}': expected [dimensions] or name[dimensions], with commas between them", text);
        parts.emplace_back(text.substr(at, open - at), text.substr(open + 1, close - open - 1));
        at = text.find_first_not_of(", ", close + 1);
    }
    return parts;
}

}  // namespace

CLI::Option* add_repeated(CLI::App& command, const std::string& names, std::vector<std::string>& values,
                          const std::string& description, const std::string& type_name) {
    return command.add_option(names, values, description)->type_name(type_name)->expected(1)->take_all();
}

void EngineArguments::add_to(CLI::App& command, bool repeated_device) {
    if (!repeated_device) command.add_option("-d,--device", device, "Device to run on")->capture_default_str();
    add_repeated(command, "-e,--extension", extensions, "Library with operations, kernels or formats; may be repeated",
                 "LIB");
}

void EngineArguments::load_extensions(ov::Core& core) const {
    for (const auto& library : extensions)
        core.add_extension(library);
}

void print_extensions(const std::vector<std::string>& lines) {
    for (const auto& line : lines)
        fmt::print("Extension {}\n", line);
}

void ModelArguments::add_to(CLI::App& command) {
    command.add_option("MODEL", model, "Model file")->required()->check(CLI::ExistingFile)->type_name("");
    command.add_option("--shape", shapes, "Shapes of inputs, such as '[1,3,224,224]' or 'a[1,8],b[1,8]'")
        ->type_name("SHAPES");
    command.add_option("-b,--batch", batch, "First dimension of every input")
        ->type_name("N")
        ->check(CLI::PositiveNumber);
}

std::shared_ptr<ov::Model> ModelArguments::read(ov::Core& core) const {
    auto result = core.read_model(model);
    if (!shapes.empty()) reshape(*result, shapes);
    if (batch > 0) set_batch(*result, batch);
    return result;
}

void CompileArguments::add_to(CLI::App& command) {
    command.add_option("--hint", hint, "What counts: latency or throughput")
        ->check(CLI::IsMember({"latency", "throughput", "none"}, CLI::ignore_case))
        ->type_name("HINT");
    command.add_option("--nthreads", threads, "Threads in total (default: all cores)")
        ->type_name("N")
        ->check(CLI::PositiveNumber);
    command.add_option("--nstreams", streams, "Inferences at the same time")
        ->type_name("N")
        ->check(CLI::PositiveNumber);
    command.add_option("--infer_precision", precision, "Precision of the computation, such as f32 or bf16")
        ->type_name("TYPE");
}

ov::AnyMap CompileArguments::properties() const {
    ov::AnyMap properties;
    if (!hint.empty() && hint != "none")
        properties.insert(ov::hint::performance_mode(hint == "throughput" ? ov::hint::PerformanceMode::THROUGHPUT
                                                                          : ov::hint::PerformanceMode::LATENCY));
    if (threads > 0) properties.insert(ov::inference_num_threads(threads));
    if (streams > 0) properties.insert(ov::num_streams(streams));
    if (!precision.empty()) properties.insert(ov::hint::inference_precision(ov::element::Type(precision)));
    return properties;
}

void reshape(ov::Model& model, const std::string& shapes) {
    std::map<size_t, ov::PartialShape> wanted;
    for (const auto& [name, dimensions] : split_shapes(shapes)) {
        if (name.empty() && model.inputs().size() != 1)
            throw UserError("-shape '{}': the model has {} inputs; expected name[dimensions] for each", shapes,
                            model.inputs().size());
        const auto index = name.empty() ? size_t{0} : find_input(model, name);
        if (!index)
            throw UserError("-shape '{}': the model has no input '{}'; it has {}", shapes, name, input_names(model));
        wanted[*index] = ov::PartialShape(dimensions);
    }
    model.reshape(wanted);
}

void set_batch(ov::Model& model, int64_t batch) {
    std::map<size_t, ov::PartialShape> wanted;
    for (size_t i = 0; i < model.inputs().size(); ++i) {
        auto shape = model.input(i).get_partial_shape();
        if (shape.rank().is_dynamic() || shape.rank().get_length() == 0) continue;
        shape[0] = batch;
        wanted[i] = shape;
    }
    model.reshape(wanted);
}

}  // namespace tenon::command
