#pragma once

#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

#include "openvino/core/any.hpp"
#include "openvino/core/core_visibility.hpp"
#include "openvino/core/partial_shape.hpp"
#include "openvino/core/shape.hpp"
#include "openvino/core/symbol.hpp"
#include "openvino/core/type/element_type.hpp"
#include "openvino/runtime/tensor.hpp"

namespace ov {

using TensorSymbol = std::vector<std::shared_ptr<Symbol>>;
using TensorSymbolVector = std::vector<TensorSymbol>;
/// The form of 2022: equal numbers other than `no_label` stand for equal values.
using label_t = uint64_t;
using TensorLabel = std::vector<label_t>;
using TensorLabelVector = std::vector<TensorLabel>;
inline constexpr label_t no_label = 0;

namespace descriptor {

/// What is known about a value that flows through a model: element type, shape, names and value bounds.
///
/// One descriptor belongs to one output of one node. Bounds are tensors of the descriptor's type and static shape;
/// in a bound of a 64- or 32-bit integer type the largest value stands for "no upper limit".
class OPENVINO_API Tensor {
public:
    Tensor() = default;
    Tensor(const element::Type& type, const PartialShape& shape, std::unordered_set<std::string> names = {});
    Tensor(const Tensor&) = delete;
    Tensor& operator=(const Tensor&) = delete;

    const element::Type& get_element_type() const { return m_type; }
    const PartialShape& get_partial_shape() const { return m_shape; }
    /// The static shape. Throws when a dimension or the rank is dynamic.
    const Shape& get_shape() const;
    /// Size in bytes of the static shape.
    size_t size() const;

    void set_element_type(const element::Type& type);
    void set_partial_shape(const PartialShape& shape);
    void set_tensor_type(const element::Type& type, const PartialShape& shape);

    const std::unordered_set<std::string>& get_names() const { return m_names; }
    /// The alphabetically first name. Throws when there is none.
    const std::string& get_any_name() const;
    void set_names(const std::unordered_set<std::string>& names) { m_names = names; }
    void add_names(const std::unordered_set<std::string>& names) { m_names.insert(names.begin(), names.end()); }

    void set_lower_value(const ov::Tensor& value);
    void set_upper_value(const ov::Tensor& value);
    void set_value_symbol(const TensorSymbol& symbols) { m_symbols = symbols; }
    const ov::Tensor& get_lower_value() const { return m_lower; }
    const ov::Tensor& get_upper_value() const { return m_upper; }
    const TensorSymbol& get_value_symbol() const { return m_symbols; }
    /// Both bounds are known and share their memory, so the value is exactly known.
    bool has_and_set_bound() const;
    void invalidate_values();

    RTMap& get_rt_info() { return m_rt_info; }
    const RTMap& get_rt_info() const { return m_rt_info; }

private:
    element::Type m_type = element::dynamic;
    PartialShape m_shape = PartialShape::dynamic();
    Shape m_static_shape;
    std::unordered_set<std::string> m_names;
    ov::Tensor m_lower, m_upper;
    TensorSymbol m_symbols;
    RTMap m_rt_info;
};

}  // namespace descriptor
}  // namespace ov
