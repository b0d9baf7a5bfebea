#include "input_data.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "messages.hpp"
#include "model_changes.hpp"
#include "picture.hpp"
#include "tensor_values.hpp"

namespace {

/// An input and the files that are for it.
struct Input {
    ov::Output<const ov::Node> port;
    ov::Layout layout;
    bool pictures = false;
    /// Of a model with one input of pictures: height and width of a picture, then ones.
    bool size = false;
    std::vector<ov::Shape> shapes;
    std::vector<std::string> files;

    std::string name() const {
        return port.get_names().empty() ? port.get_node()->get_friendly_name() : port.get_any_name();
    }
    size_t batch(const ov::Shape& shape) const {
        return !shape.empty() && ov::layout::has_batch(layout)
                   ? shape[static_cast<size_t>(ov::layout::batch_idx(layout))]
                   : 1;
    }
};

bool is_raw(const std::string& path) {
    return std::filesystem::path(path).extension() == ".bin";
}

std::vector<ov::Shape> shapes_of(const Input& input, const Options& options) {
    const auto shape = input.port.get_partial_shape();
    const auto* wanted = value_for(options.data.shapes, input.port);
    if (!wanted && shape.is_static()) return {shape.to_shape()};
    if (!wanted)
        throw std::runtime_error("input '" + input.name() + "' has the open shape " + shape.to_string() +
                                 "; give it one with -shape, or the data with -data_shape");
    for (const auto& one : *wanted)
        if (!shape.compatible(one))
            throw std::runtime_error("option -data_shape: " + ov::PartialShape(one).to_string() +
                                     " does not fit input '" + input.name() + "' of shape " + shape.to_string());
    return *wanted;
}

std::vector<Input> inputs_of(const ov::CompiledModel& model, const Options& options) {
    std::vector<Input> inputs;
    size_t pictures = 0;
    for (const auto& port : model.inputs()) {
        auto& input = inputs.emplace_back();
        input.port = port;
        input.layout = layout_of(port, options.changes.layouts);
        input.pictures = takes_pictures(port.get_partial_shape(), input.layout);
        input.shapes = shapes_of(input, options);
        pictures += input.pictures;
    }
    for (auto& input : inputs) {
        const auto& shape = input.shapes[0];
        input.size = pictures == 1 && !input.pictures && shape.size() == 2 && (shape[1] == 3 || shape[1] == 6);
    }
    return inputs;
}

/// Pictures are for all inputs of pictures; raw files are dealt to the other inputs, or to those when there are no
/// others.
void deal_files(std::vector<Input>& inputs, const std::vector<std::string>& files) {
    std::vector<Input*> with_pictures, others;
    for (auto& input : inputs)
        if (!input.size) (input.pictures ? with_pictures : others).push_back(&input);
    const auto& with_raw = others.empty() ? with_pictures : others;
    size_t raw = 0;
    for (const auto& file : files) {
        if (is_raw(file)) {
            with_raw[raw++ % with_raw.size()]->files.push_back(file);
        } else {
            if (with_pictures.empty()) throw std::runtime_error("no input takes the picture '" + file + "'");
            for (auto* input : with_pictures)
                input->files.push_back(file);
        }
    }
}

float value_at(const std::vector<float>* values, size_t channel, size_t channels, float standard) {
    if (!values) return standard;
    if (values->size() != 1 && values->size() != channels)
        throw std::runtime_error("options -imean and -iscale expect 1 or " + std::to_string(channels) +
                                 " numbers per input, found " + std::to_string(values->size()));
    return (*values)[values->size() == 1 ? 0 : channel];
}

void put_picture(ov::Tensor& tensor, size_t batch, const std::string& path, const Input& input,
                 const DataOptions& data) {
    const auto shape = tensor.get_shape();
    const auto axis = [&](const char* name) {
        return static_cast<size_t>(input.layout.get_index_by_name(name) +
                                   (input.layout.get_index_by_name(name) < 0 ? 4 : 0));
    };
    const auto strides = ov::row_major_strides(shape);
    const size_t channels = shape[axis("C")], height = shape[axis("H")], width = shape[axis("W")];
    const auto picture = resized(read_picture(path, channels), height, width);
    for (size_t c = 0; c < channels; ++c) {
        const float mean = value_at(value_for(data.means, input.port), c, channels, 0);
        const float scale = value_at(value_for(data.scales, input.port), c, channels, 1);
        for (size_t y = 0; y < height; ++y)
            for (size_t x = 0; x < width; ++x)
                set_value(tensor,
                          batch * strides[axis("N")] + c * strides[axis("C")] + y * strides[axis("H")] +
                              x * strides[axis("W")],
                          (static_cast<float>(picture.bytes[(y * width + x) * channels + c]) - mean) / scale);
    }
}

void put_raw(ov::Tensor& tensor, size_t part, size_t parts, const std::string& path, const Input& input) {
    const size_t size = tensor.get_byte_size() / parts;
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file) throw std::runtime_error("cannot read '" + path + "'");
    const auto found = static_cast<size_t>(file.tellg());
    if (found != size)
        throw std::runtime_error("file '" + path + "' has " + std::to_string(found) + " bytes, but input '" +
                                 input.name() + "' takes " + std::to_string(size) + " bytes per batch element");
    file.seekg(0);
    file.read(static_cast<char*>(tensor.data()) + part * size, static_cast<std::streamsize>(size));
}

ov::Tensor make_tensor(const Input& input, size_t group, const DataOptions& data) {
    ov::Tensor tensor(input.port.get_element_type(), input.shapes[group % input.shapes.size()]);
    const size_t batch = std::max<size_t>(1, input.batch(tensor.get_shape()));
    if (input.files.empty()) fill_randomly(tensor);
    for (size_t b = 0; b < batch && !input.files.empty(); ++b) {
        const auto& file = input.files[(group * batch + b) % input.files.size()];
        if (is_raw(file))
            put_raw(tensor, b, batch, file, input);
        else
            put_picture(tensor, b, file, input, data);
    }
    return tensor;
}

/// A row of height, width and ones per picture.
void put_size(ov::Tensor& tensor, const std::vector<Input>& inputs, const std::vector<ov::Tensor>& tensors) {
    for (size_t i = 0; i < inputs.size(); ++i) {
        if (!inputs[i].pictures) continue;
        const auto shape = tensors[i].get_shape();
        const size_t columns = tensor.get_shape()[1];
        for (size_t value = 0; value < tensor.get_size(); ++value) {
            const char* name = value % columns == 0 ? "H" : "W";
            set_value(tensor, value,
                      value % columns > 1
                          ? 1.0F
                          : static_cast<float>(shape[static_cast<size_t>(inputs[i].layout.get_index_by_name(name))]));
        }
    }
}

void describe(const Input& input) {
    const auto shape = input.port.get_partial_shape();
    info("Network input '" + input.name() + "' precision " + input.port.get_element_type().to_string() +
         ", dimensions (" + input.layout.to_string() + "): " + shape.to_string());
    if (input.size)
        info("Fill input '" + input.name() + "' with image size");
    else if (input.files.empty())
        info("Fill input '" + input.name() + "' with random values (" +
             (input.pictures ? "image" : "some binary data") + " is expected)");
    for (const auto& file : input.files)
        info("Fill input '" + input.name() + "' with " + file);
}

}  // namespace

std::vector<DataGroup> make_data(const ov::CompiledModel& model, const Options& options) {
    auto inputs = inputs_of(model, options);
    deal_files(inputs, options.data.files);
    size_t count = 1;
    for (const auto& input : inputs) {
        describe(input);
        const size_t batch = std::max<size_t>(1, input.batch(input.shapes[0]));
        count = std::max({count, input.shapes.size(), (input.files.size() + batch - 1) / batch});
    }
    std::vector<DataGroup> groups(count);
    for (size_t group = 0; group < count; ++group) {
        auto& [tensors, shapes, batch] = groups[group];
        for (const auto& input : inputs) {
            tensors.push_back(make_tensor(input, group, options.data));
            shapes +=
                (shapes.empty() ? "" : ",") + input.name() + ov::PartialShape(tensors.back().get_shape()).to_string();
        }
        for (size_t i = 0; i < inputs.size(); ++i)
            if (inputs[i].size) put_size(tensors[i], inputs, tensors);
        if (!inputs.empty()) batch = std::max<size_t>(1, inputs[0].batch(tensors[0].get_shape()));
    }
    return groups;
}

void fill(ov::InferRequest& request, const ov::CompiledModel& model, const DataGroup& group) {
    for (size_t i = 0; i < group.tensors.size(); ++i) {
        const auto& port = model.inputs()[i];
        if (port.get_partial_shape().is_dynamic())
            request.set_tensor(port, group.tensors[i]);
        else
            group.tensors[i].copy_to(request.get_tensor(port));
    }
}
