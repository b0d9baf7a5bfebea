#include "ir_text.hpp"

#include <cstring>
#include <stdexcept>

namespace tests {
namespace {

tenon::ModelSource in_memory(const std::string& text, const std::vector<uint8_t>& weights) {
    tenon::ModelSource source;
    source.content = std::make_shared<ov::AlignedBuffer>(text.size());
    if (!text.empty()) std::memcpy(source.content->get_ptr(), text.data(), text.size());
    if (!weights.empty()) {
        source.weights = ov::Tensor(ov::element::u8, {weights.size()});
        std::memcpy(source.weights.data(), weights.data(), weights.size());
    }
    return source;
}

}  // namespace

std::shared_ptr<ov::Model> read_ir(const CollectedExtensions& extensions, const std::string& text,
                                   const std::vector<uint8_t>& weights) {
    return extensions.reader().read(in_memory(text, weights), extensions);
}

std::shared_ptr<ov::Model> read_ir_file(const CollectedExtensions& extensions, const std::string& path) {
    tenon::ModelSource source;
    source.path = path;
    source.content = tenon::map_file(path);
    return extensions.reader().read(source, extensions);
}

WrittenIr write_ir(const CollectedExtensions& extensions, const ov::Model& model, const std::string& format) {
    std::ostringstream text, weights;
    extensions.writer(format).write(model, extensions, text, weights);
    const std::string bytes = weights.str();
    return {text.str(), {bytes.begin(), bytes.end()}};
}

std::string reading_error(const CollectedExtensions& extensions, const std::string& text,
                          const std::vector<uint8_t>& weights) {
    try {
        read_ir(extensions, text, weights);
    } catch (const ov::Exception& error) {
        return error.what();
    }
    return {};
}

std::string net(const std::string& layers, const std::string& edges, int version, const std::string& rest) {
    return "<?xml version=\"1.0\"?><net name=\"net\" version=\"" + std::to_string(version) + "\"><layers>" + layers +
           "</layers><edges>" + edges + "</edges>" + rest + "</net>";
}

std::string layer(int id, const std::string& name, const std::string& type, const std::string& opset,
                  const std::string& data, int inputs, int outputs, const std::string& rest) {
    std::string text = "<layer id=\"" + std::to_string(id) + "\" name=\"" + name + "\" type=\"" + type +
                       "\" version=\"" + opset + "\"><data " + data + "/>";
    const auto ports = [&text](const char* side, int first, int count) {
        if (count == 0) return;
        text += std::string("<") + side + ">";
        for (int i = 0; i < count; ++i) {
            text += "<port id=\"" + std::to_string(first + i) + "\" precision=\"FP32\"><dim>2</dim><dim>3</dim></port>";
        }
        text += std::string("</") + side + ">";
    };
    ports("input", 0, inputs);
    ports("output", inputs, outputs);
    return text + rest + "</layer>";
}

std::string parameter(int id, const std::string& name, const std::string& type, const std::string& shape) {
    return layer(id, name, "Parameter", "opset1", "element_type=\"" + type + "\" shape=\"" + shape + "\"", 0, 1);
}

std::string result(int id, const std::string& name) {
    return layer(id, name, "Result", "opset1", "", 1, 0);
}

std::string edge(int from_layer, int from_port, int to_layer, int to_port) {
    return "<edge from-layer=\"" + std::to_string(from_layer) + "\" from-port=\"" + std::to_string(from_port) +
           "\" to-layer=\"" + std::to_string(to_layer) + "\" to-port=\"" + std::to_string(to_port) + "\"/>";
}

std::shared_ptr<ov::Node> find_node(const ov::Model& model, const std::string& name) {
    for (const auto& node : model.get_ordered_ops()) {
        if (node->get_friendly_name() == name) return node;
    }
    throw std::logic_error("the model has no node " + name);
}

}  // namespace tests
