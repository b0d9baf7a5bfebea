#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "openvino/core/node.hpp"

namespace tenon {

/// A known operation: how to make an empty node of it, and who brought it.
struct OperationEntry {
    /// Type name in files, for example "Softmax".
    std::string type;
    /// Opset id of the class, for example "opset8" or "extension".
    std::string opset;
    /// Makes a node on the given inputs, reads its attributes from the visitor and validates it.
    std::function<ov::OutputVector(const ov::OutputVector&, ov::AttributeVisitor&)> create;
    /// Name of the extension.
    std::string extension;
};

/// Everything that is known about operations in one registry snapshot. Immutable; thread-safe.
class OPENVINO_API OperationSet {
public:
    virtual ~OperationSet();

    /// An operation brought by an extension under exactly this type and opset id. The first added wins.
    virtual const OperationEntry* find_extension(const std::string& type, const std::string& opset) const = 0;
    virtual bool has_opset(const std::string& opset) const = 0;
    /// The operation of this type in a named opset; letter case of the type does not matter.
    virtual const OperationEntry* find_in_opset(const std::string& type, const std::string& opset) const = 0;
    /// Opsets in which an operation class stands, in their order; empty for an operation outside every opset.
    virtual std::vector<std::string> opsets_of(const ov::DiscreteTypeInfo& type) const = 0;
    /// Opset ids under which some operation of this type is known (for hints in errors).
    virtual std::vector<std::string> known_opsets(const std::string& type) const = 0;
    /// Names of all opsets and of all extensions that were added beside the built-in ones.
    virtual std::vector<std::string> opset_names() const = 0;
    virtual std::vector<std::string> added_extensions() const = 0;
};

}  // namespace tenon
