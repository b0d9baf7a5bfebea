#include "model_input.hpp"

#include <filesystem>
#include <fstream>
#include <optional>

#include "generated_input.hpp"
#include "model_arguments.hpp"
#include "model_ports.hpp"
#include "npy.hpp"
#include "openvino/op/parameter.hpp"
#include "tensor_elements.hpp"
#include "user_error.hpp"

namespace tenon::command {
namespace {

ov::Tensor read_raw(const std::string& path, const ov::Model& model, size_t index) {
    const auto port = model.input(index);
    if (port.get_partial_shape().is_dynamic())
        throw UserError("{}: raw data needs a static shape, but input '{}' has {}; give -shape", path,
                        input_name(model, index), port.get_partial_shape().to_string());
    ov::Tensor tensor(port.get_element_type(), port.get_shape());
    std::ifstream stream(path, std::ios::binary);
    stream.read(static_cast<char*>(tensor.data()), static_cast<std::streamsize>(tensor.get_byte_size()));
    const auto size = std::filesystem::file_size(path);
    if (!stream || size != tensor.get_byte_size())
        throw UserError("{}: holds {} bytes, but input '{}' of type {} and shape {} takes {}", path, size,
                        input_name(model, index), port.get_element_type().to_string(), shape_text(port.get_shape()),
                        tensor.get_byte_size());
    return tensor;
}

ov::Tensor read_array(const std::string& path, const ov::Model& model, size_t index) {
    const auto tensor = read_npy(path);
    const auto port = model.input(index);
    if (!port.get_partial_shape().compatible(tensor.get_shape()))
        throw UserError("{}: has the shape {}, but input '{}' has {}", path, shape_text(tensor.get_shape()),
                        input_name(model, index), port.get_partial_shape().to_string());
    return convert(tensor, port.get_element_type());
}

ov::Tensor read_file(const std::string& path, const ov::Model& model, size_t index, const ImageOptions& options) {
    if (!std::filesystem::is_regular_file(path)) throw UserError("{}: there is no such file", path);
    if (is_image_name(path)) return read_image(path, model, index, options);
    if (std::filesystem::path(path).extension() == ".npy") return read_array(path, model, index);
    return read_raw(path, model, index);
}

// "name=file", where there is an input of that name.
std::pair<std::optional<size_t>, std::string> split_name(const std::string& text, const ov::Model& model) {
    const size_t equals = text.find('=');
    if (equals == std::string::npos || std::filesystem::exists(text)) return {std::nullopt, text};
    const auto index = find_input(model, text.substr(0, equals));
    if (!index)
        throw UserError("-i '{}': the model has no input '{}'; it has {}", text, text.substr(0, equals),
                        input_names(model));
    return {index, text.substr(equals + 1)};
}

}  // namespace

void InputArguments::add_to(CLI::App& command) {
    add_repeated(command, "-i,--input", files,
                 "Image (png, jpg, bmp, ppm), .npy or raw binary file, for the next input in turn or for a named one; "
                 "without it values are generated",
                 "[NAME=]FILE");
    command.add_option("--mean", image.mean, "Subtracted from pixels; one value or one per channel")
        ->delimiter(',')
        ->type_name("V,V,V");
    command.add_option("--scale", image.scale, "Pixels are divided by it; one value or one per channel")
        ->delimiter(',')
        ->type_name("V,V,V");
    command.add_flag("--rgb", red_first, "Red is the first channel of images (default: blue)");
}

std::vector<InputSet> InputArguments::read(const ov::Model& model) const {
    ImageOptions options = image;
    options.blue_first = !red_first;
    const size_t count = model.inputs().size();
    std::vector<InputSet> sets(1, InputSet(count));
    const auto next_free = [&]() -> size_t {
        for (size_t i = 0; i < count; ++i)
            if (!sets.back()[i].tensor) return i;
        sets.emplace_back(count);
        return 0;
    };
    for (const auto& text : files) {
        if (count == 0) throw UserError("-i '{}': the model has no inputs", text);
        const auto [named, path] = split_name(text, model);
        if (named && sets.back()[*named].tensor) sets.emplace_back(count);
        const size_t index = named ? *named : next_free();
        sets.back()[index] = {read_file(path, model, index, options), path};
    }
    for (auto& set : sets)
        for (size_t i = 0; i < count; ++i)
            if (!set[i].tensor) set[i] = {generate_input(model, i), "generated"};
    return sets;
}

void set_inputs(ov::InferRequest& request, const InputSet& inputs) {
    for (size_t i = 0; i < inputs.size(); ++i)
        request.set_input_tensor(i, inputs[i].tensor);
}

}  // namespace tenon::command
