#pragma once

#include "ngraph/enum_names.hpp"
#include "ngraph/type.hpp"
#include "openvino/core/attribute_adapter.hpp"
#include "openvino/core/attribute_adapter_types.hpp"

namespace ngraph {

using ov::copy_from;
using ov::DirectValueAccessor;
using ov::IndirectScalarValueAccessor;
using ov::IndirectVectorValueAccessor;
using ov::ValueAccessor;
using ov::VisitorAdapter;

/// As ov::AttributeAdapter. A template of its own, because extensions of 2020-21 specialise it in this namespace;
/// visitors use such an adapter where ov::AttributeAdapter has none.
template <typename AT>
class AttributeAdapter : public ov::AttributeAdapter<AT> {
public:
    using ov::AttributeAdapter<AT>::AttributeAdapter;
};

/// As ov::EnumAttributeAdapterBase, with the names of ngraph::EnumNames.
template <typename AT>
class EnumAttributeAdapterBase : public ov::EnumAttributeAdapterBase<AT, detail::EnumNamesOf<AT>> {
public:
    EnumAttributeAdapterBase(AT& value) : ov::EnumAttributeAdapterBase<AT, detail::EnumNamesOf<AT>>(value) {}
};

}  // namespace ngraph
