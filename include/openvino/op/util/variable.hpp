#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "openvino/core/attribute_adapter.hpp"
#include "openvino/core/core_visibility.hpp"
#include "openvino/core/partial_shape.hpp"
#include "openvino/core/rtti.hpp"
#include "openvino/core/type/element_type.hpp"

namespace ov {
namespace op {
namespace util {

/// Shape, type and name of a state that lives between inferences of one request.
struct VariableInfo {
    PartialShape data_shape;
    element::Type data_type;
    std::string variable_id;

    bool operator==(const VariableInfo& other) const {
        return data_shape == other.data_shape && data_type == other.data_type && variable_id == other.variable_id;
    }
};

/// A state of a model, shared by the ReadValue and Assign nodes that use it.
class OPENVINO_API Variable {
public:
    using Ptr = std::shared_ptr<Variable>;

    Variable() = default;
    explicit Variable(VariableInfo info) : m_info(std::move(info)) {}

    const VariableInfo& get_info() const { return m_info; }
    void update(const VariableInfo& info) { m_info = info; }
    void update_data_shape(const PartialShape& shape) { m_info.data_shape = shape; }

private:
    VariableInfo m_info;
};

using VariableVector = std::vector<Variable::Ptr>;

}  // namespace util
}  // namespace op

template <>
class OPENVINO_API AttributeAdapter<std::shared_ptr<op::util::Variable>>
    : public DirectValueAccessor<std::shared_ptr<op::util::Variable>> {
public:
    explicit AttributeAdapter(std::shared_ptr<op::util::Variable>& value)
        : DirectValueAccessor<std::shared_ptr<op::util::Variable>>(value) {}
    OPENVINO_RTTI("AttributeAdapter<std::shared_ptr<ov::op::util::Variable>>");
};

}  // namespace ov
