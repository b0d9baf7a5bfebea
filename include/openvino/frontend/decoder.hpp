#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>

#include "openvino/core/any.hpp"
#include "openvino/frontend/visibility.hpp"

namespace ov {
namespace frontend {

/// Types of a framework that are none of the engine's element types; held by ov::Any.
namespace type {

struct Tensor {
    Tensor() = default;
    explicit Tensor(const Any& _element_type) : element_type(_element_type) {}
    Any element_type;
};

struct Complex {
    Complex() = default;
    explicit Complex(const Any& _element_type) : element_type(_element_type) {}
    Any element_type;
};

struct List {
    List() = default;
    explicit List(const Any& _element_type) : element_type(_element_type) {}
    Any element_type;
};

struct PyScalar {
    PyScalar() = default;
    explicit PyScalar(const Any& _element_type) : element_type(_element_type) {}
    Any element_type;
};

struct Str {};
struct PyNone {};
struct Tuple;
struct Optional;
struct Dict;
struct NamedTuple;
struct Union;

}  // namespace type

/// Gives access to one node of a framework's model.
class FRONTEND_API IDecoder {
public:
    virtual ~IDecoder();
};

class FRONTEND_API DecoderBase : public IDecoder {
public:
    using OpTypeByName = std::unordered_map<std::string, std::string>;

    ~DecoderBase() override;

    /// The attribute's value; empty where the node has none of that name.
    virtual Any get_attribute(const std::string& name) const = 0;
    virtual size_t get_input_size() const = 0;
    /// Where an input comes from: name of the node, name and index of its port.
    virtual void get_input_node(size_t input_port_idx, std::string& producer_name,
                                std::string& producer_output_port_name, size_t& producer_output_port_index) const = 0;
    virtual const std::string& get_op_type() const = 0;
    virtual const std::string& get_op_name() const = 0;
};

}  // namespace frontend
}  // namespace ov
