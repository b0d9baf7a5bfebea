#include "openvino/core/value_accessor.hpp"

namespace ov {

ValueAccessor<void>::~ValueAccessor() = default;

void ValueAccessor<void>::set_as_any(const Any& value) {
    OPENVINO_THROW("An attribute with the adapter ", get_type_info().name, " cannot be set from a value of type ",
                   detail::type_name(value.type_info()), ": its adapter does not override set_as_any");
}

VisitorAdapter::~VisitorAdapter() = default;

}  // namespace ov
