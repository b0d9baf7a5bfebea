#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "ngraph/ops.hpp"
#include "ngraph/shape.hpp"
#include "ngraph/type/element_type.hpp"
#include "onnx_import/onnx_importer_visibility.hpp"
#include "openvino/core/value_accessor.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/runtime/tensor.hpp"

namespace ngraph {
namespace onnx_import {

/// A tensor that is an attribute of a node. Shares its memory.
class ONNX_IMPORTER_API Tensor {
public:
    Tensor();
    explicit Tensor(ov::Tensor tensor, std::string name = {});

    const std::string& get_name() const { return m_name; }
    Shape get_shape() const { return m_tensor.get_shape(); }
    element::Type get_ng_type() const { return m_tensor.get_element_type(); }
    element::Type get_et_type() const { return get_ng_type(); }
    /// A constant with the tensor's value.
    std::shared_ptr<ov::op::v0::Constant> get_ng_constant() const;
    /// The elements, converted to T.
    template <typename T>
    std::vector<T> get_data() const {
        return get_ng_constant()->cast_vector<T>();
    }
    const ov::Tensor& get_ov_tensor() const { return m_tensor; }

private:
    ov::Tensor m_tensor;
    std::string m_name;
};

}  // namespace onnx_import
}  // namespace ngraph
