#include "onnx_import/core/graph.hpp"
#include "onnx_import/core/tensor.hpp"
#include "openvino/core/model.hpp"
#include "openvino/op/result.hpp"

namespace ngraph {
namespace onnx_import {

Tensor::Tensor() = default;
Tensor::Tensor(ov::Tensor tensor, std::string name) : m_tensor(std::move(tensor)), m_name(std::move(name)) {}

std::shared_ptr<ov::op::v0::Constant> Tensor::get_ng_constant() const {
    OPENVINO_ASSERT(m_tensor, "An attribute's tensor is asked for its value and has none");
    return std::make_shared<ov::op::v0::Constant>(m_tensor);
}

Graph::Graph() = default;
Graph::Graph(std::shared_ptr<ov::Model> model) : m_model(std::move(model)) {}

const ov::Model& Graph::model() const {
    OPENVINO_ASSERT(m_model, "An attribute's graph is asked for its nodes and has none");
    return *m_model;
}

const std::string& Graph::get_name() const {
    return model().get_friendly_name();
}

const ParameterVector& Graph::get_ng_parameters() const {
    return model().get_parameters();
}

OutputVector Graph::get_ng_outputs() const {
    OutputVector outputs;
    for (const auto& result : model().get_results())
        outputs.push_back(result->input_value(0));
    return outputs;
}

}  // namespace onnx_import
}  // namespace ngraph
