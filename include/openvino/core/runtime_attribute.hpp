#pragma once

#include <map>
#include <memory>
#include <ostream>
#include <string>
#include <tuple>

#include "openvino/core/core_visibility.hpp"
#include "openvino/core/node_vector.hpp"
#include "openvino/core/rtti.hpp"
#include "openvino/core/type.hpp"

namespace ov {

class Any;
class AttributeVisitor;
class Node;

/// A value in the `rt_info` of a node, port or model that knows how it is copied, merged, printed and written.
class OPENVINO_API RuntimeAttribute {
public:
    OPENVINO_RTTI_BASE("RuntimeAttribute")

    using Ptr = std::shared_ptr<RuntimeAttribute>;
    using Base = std::tuple<::ov::RuntimeAttribute>;

    virtual ~RuntimeAttribute();

    /// Whether copy_runtime_info carries the attribute over (by default it does).
    virtual bool is_copyable() const;
    /// Whether it may be carried over to `to` (by default what is_copyable() says).
    virtual bool is_copyable(const std::shared_ptr<Node>& to) const;
    /// Whether the value is the same in each run, so that it may be part of a cache's key (by default it is).
    virtual bool is_deterministic() const;

    /// The attribute's first value on a node; empty by default.
    virtual Any init(const std::shared_ptr<Node>& node) const;
    /// The value that stands for those of all given nodes or ports; empty (by default) if there is none.
    virtual Any merge(const NodeVector& nodes) const;
    virtual Any merge(const OutputVector& outputs) const;

    /// The value as text; empty by default.
    virtual std::string to_string() const;
    /// Visits what is to be written to a file; false (by default) if the attribute is not written.
    virtual bool visit_attributes(AttributeVisitor& visitor);
    bool visit_attributes(AttributeVisitor& visitor) const {
        return const_cast<RuntimeAttribute*>(this)->visit_attributes(visitor);
    }
};

OPENVINO_API std::ostream& operator<<(std::ostream& stream, const RuntimeAttribute& attribute);

}  // namespace ov
