#include "model_text.hpp"

#include <regex>
#include <vector>

#include <fmt/format.h>

namespace tenon::bench {
namespace {

/// A model whose layers have one output each.
class ModelText {
public:
    explicit ModelText(std::string dims) : m_dims(std::move(dims)) {}

    /// A layer on the given ones; its number.
    size_t add(const Operation& operation, const std::string& attributes, const std::vector<size_t>& inputs,
               const std::string& dims) {
        const size_t id = m_layers_count++;
        m_layers += fmt::format(R"(<layer id="{0}" name="n{0}" type="{1}" version="{2}"><data {3}/>)", id,
                                operation.type, operation.opset, attributes);
        if (!inputs.empty()) m_layers += "<input>";
        for (size_t i = 0; i < inputs.size(); ++i) {
            m_layers += port(i, m_dims);
            m_edges +=
                fmt::format(R"(<edge from-layer="{}" from-port="9" to-layer="{}" to-port="{}"/>)", inputs[i], id, i);
        }
        if (!inputs.empty()) m_layers += "</input>";
        if (operation.type != "Result") m_layers += "<output>" + port(9, dims) + "</output>";
        m_layers += "</layer>";
        return id;
    }
    size_t add(const Operation& operation, const std::string& attributes, const std::vector<size_t>& inputs) {
        return add(operation, attributes, inputs, m_dims);
    }
    std::string text() const {
        return R"(<?xml version="1.0"?><net name="bench" version="11"><layers>)" + m_layers + "</layers><edges>" +
               m_edges + "</edges></net>";
    }

private:
    static std::string port(size_t id, const std::string& dims) {
        return fmt::format(R"(<port id="{}" precision="FP32">{}</port>)", id, dims);
    }

    std::string m_dims, m_layers, m_edges;
    size_t m_layers_count = 0;
};

}  // namespace

std::string chain_model(const Operation& operation, size_t count, bool dynamic) {
    ModelText model(dynamic ? "<dim>-1</dim><dim>16</dim>" : "<dim>1</dim><dim>16</dim>");
    size_t last =
        model.add({"Parameter", "opset1"}, fmt::format(R"(element_type="f32" shape="{},16")", dynamic ? "?" : "1"), {});
    for (size_t i = 0; i < count; ++i)
        last = model.add(operation, "", {last});
    model.add({"Result", "opset1"}, "", {last});
    return model.text();
}

std::string convolutions_model(const Operation& operation) {
    ModelText model("<dim>1</dim><dim>64</dim><dim>56</dim><dim>56</dim>");
    const size_t weights =
        model.add({"Const", "opset1"},
                  fmt::format(R"(element_type="f32" shape="64,64,3,3" offset="0" size="{}")", convolution_weights * 4),
                  {}, "<dim>64</dim><dim>64</dim><dim>3</dim><dim>3</dim>");
    size_t last = model.add({"Parameter", "opset1"}, R"(element_type="f32" shape="1,64,56,56")", {});
    for (size_t i = 0; i < convolutions; ++i) {
        last = model.add({"Convolution", "opset1"},
                         R"(strides="1,1" dilations="1,1" pads_begin="1,1" pads_end="1,1" auto_pad="explicit")",
                         {last, weights});
        last = model.add(operation, "", {last});
    }
    model.add({"Result", "opset1"}, "", {last});
    return model.text();
}

std::string with_copies(std::string model) {
    for (const auto& [type, copy] : {std::pair{"ReLU", "CustomRelu"}, std::pair{"Add", "CustomAdd"},
                                     std::pair{"Convolution", "CustomConvolution"}}) {
        const std::regex layer(fmt::format(R"re( type="{}" version="[^"]*")re", type));
        model = std::regex_replace(model, layer, fmt::format(R"( type="{}" version="extension")", copy));
    }
    return model;
}

}  // namespace tenon::bench
