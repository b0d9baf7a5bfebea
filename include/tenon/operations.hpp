#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "openvino/core/extension.hpp"
#include "openvino/core/node.hpp"
#include "openvino/frontend/node_context.hpp"

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

/// How nodes of a framework's operation become nodes of the engine, and who brought it.
struct Conversion {
    /// Name of the framework, for example "onnx"; empty: whichever has the operation.
    std::string framework;
    /// Domain of the operation, empty where there is none or for the standard one.
    std::string domain;
    /// The framework's name of the operation.
    std::string type;
    /// Version of the framework's operation set since which it holds; 0: in all, and instead of all that came before.
    std::int64_t version = 0;
    /// Makes the nodes and returns the outputs; their names may be empty.
    ov::frontend::CreatorFunctionNamedAndIndexed convert;
    /// Name of the extension.
    std::string extension;
    /// Name of the extension whose conversion of the same operation and version takes the place of this one; empty:
    /// none.
    std::string replaced_by;
};

/// Everything that is known about operations in one registry snapshot. Immutable, but for conversions that a program
/// registers for the whole process; thread-safe.
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

    /// The conversion for a node of that type: of those whose version is not above `version` the newest, among equals
    /// the one that was added last; those of extensions stand above those registered for the process, and these above
    /// built-in ones. None by default.
    virtual std::optional<Conversion> find_conversion(const std::string& framework, const std::string& domain,
                                                      const std::string& type, std::int64_t version) const;
    /// All conversions for a framework, also those of no framework and those that are replaced, by type.
    virtual std::vector<Conversion> conversions(const std::string& framework) const;
    /// The objects of the 2022+ API that extensions brought, in their order: passes on decoded models, progress,
    /// telemetry.
    virtual std::vector<std::shared_ptr<ov::Extension>> extensions() const;
};

}  // namespace tenon
