#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "openvino/core/type.hpp"
#include "openvino/core/type/element_type.hpp"
#include "tenon/c_api.h"

namespace tenon {

class Library;

/// The value of an attribute of an operation from a C table.
using CAttributeValue = std::variant<int64_t, double, bool, std::string, std::vector<int64_t>, std::vector<double>,
                                     std::vector<std::string>>;

struct CAttribute {
    std::string name;
    CAttributeValue default_value;
};

/// Type and layout of a port; the type is `dynamic` where it is that of the model.
struct CPort {
    ov::element::Type type;
    tenon_layout layout = TENON_LAYOUT_ANY;
    uint32_t parameter = 0;
};

struct CConfiguration {
    std::string name;
    std::vector<CPort> inputs, outputs;
    std::vector<tenon_in_place> in_place;

    /// Ports beyond the list are like its last one.
    const CPort& input(size_t index) const { return inputs[std::min(index, inputs.size() - 1)]; }
    const CPort& output(size_t index) const { return outputs[std::min(index, outputs.size() - 1)]; }
};

struct CKernelTable {
    /// As much of the library's own structure as both sides know.
    tenon_kernel functions;
    std::string name;
    /// Empty: every device that works in the host's memory.
    std::string device;
    std::vector<CConfiguration> configurations;
};

/// An operation of a C table, checked and copied. Immutable.
struct COperation {
    /// It keeps the functions.
    std::shared_ptr<const Library> library;
    /// What the library wrote: handed back to it.
    const tenon_operation* own = nullptr;
    tenon_operation functions;
    std::string type, opset;
    ov::DiscreteTypeInfo type_info;
    std::vector<CAttribute> attributes;
    std::vector<CKernelTable> kernels;

    COperation() = default;
    // `type_info` points into the object.
    COperation(const COperation&) = delete;
    COperation& operator=(const COperation&) = delete;
};

struct CTable {
    std::string name, version;
    std::vector<std::shared_ptr<const COperation>> operations;
};

/// Reads a library's table. Throws `ov::Exception` naming the first member that is not as it must be, with what it is
/// and what is expected.
CTable read_c_table(const tenon_extension_table* table, const std::shared_ptr<const Library>& library);

/// Throws for a number that stands for no type.
ov::element::Type element_type_of(tenon_type type);
/// TENON_TYPE_UNKNOWN for types that the C interface lacks.
tenon_type c_type_of(const ov::element::Type& type);

}  // namespace tenon
