#pragma once

#include <memory>
#include <string>

#include "ngraph/function.hpp"
#include "ngraph/output_vector.hpp"
#include "onnx_import/onnx_importer_visibility.hpp"

namespace ngraph {
namespace onnx_import {

/// A graph that is an attribute of a node, converted: the body of a loop or of a branch.
class ONNX_IMPORTER_API Graph {
public:
    Graph();
    explicit Graph(std::shared_ptr<ov::Model> model);

    const std::string& get_name() const;
    const ParameterVector& get_ng_parameters() const;
    /// What its results show.
    OutputVector get_ng_outputs() const;
    /// Null for an empty graph; every other method throws then.
    std::shared_ptr<ov::Model> get_function() const { return m_model; }

private:
    const ov::Model& model() const;

    std::shared_ptr<ov::Model> m_model;
};

}  // namespace onnx_import
}  // namespace ngraph
