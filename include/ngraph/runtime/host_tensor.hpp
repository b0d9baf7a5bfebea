#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "openvino/core/node.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/runtime/tensor.hpp"

namespace ngraph {
namespace runtime {

/// The tensor class of the 2020-21 `evaluate`: a view of an `ov::Tensor` whose type and shape may be set late.
class OPENVINO_API HostTensor {
public:
    HostTensor();
    explicit HostTensor(const ov::Tensor& tensor);
    /// On the memory of `tensor`, whose shape is not set yet: it becomes what `set_shape` says.
    HostTensor(const ov::Tensor& tensor, const ov::PartialShape& shape);
    HostTensor(const ov::element::Type& type, const ov::Shape& shape, void* memory, const std::string& = "");
    HostTensor(const ov::element::Type& type, const ov::Shape& shape, const std::string& = "");
    HostTensor(const ov::element::Type& type, const ov::PartialShape& shape, const std::string& = "");
    explicit HostTensor(const ov::Output<ov::Node>& value);
    explicit HostTensor(const std::shared_ptr<ov::op::v0::Constant>& constant);
    explicit HostTensor(const std::string&);
    virtual ~HostTensor();

    /// Allocates on first use when type and shape are known.
    void* get_data_ptr();
    const void* get_data_ptr() const;
    template <typename T>
    T* get_data_ptr() {
        return static_cast<T*>(get_data_ptr());
    }
    template <typename T>
    const T* get_data_ptr() const {
        return static_cast<const T*>(get_data_ptr());
    }
    template <ov::element::Type_t type>
    ov::fundamental_type_for<type>* get_data_ptr() {
        check_type(type);
        return static_cast<ov::fundamental_type_for<type>*>(get_data_ptr());
    }
    template <ov::element::Type_t type>
    const ov::fundamental_type_for<type>* get_data_ptr() const {
        check_type(type);
        return static_cast<const ov::fundamental_type_for<type>*>(get_data_ptr());
    }

    const ov::element::Type& get_element_type() const { return m_type; }
    const ov::Shape& get_shape() const;
    const ov::PartialShape& get_partial_shape() const { return m_shape; }
    size_t get_element_count() const;
    size_t get_size_in_bytes() const;
    bool get_is_allocated() const { return static_cast<bool>(m_tensor); }

    void set_element_type(const ov::element::Type& type);
    void set_shape(const ov::Shape& shape);
    /// Takes over type and shape of the only argument of an element-wise operation.
    void set_unary(const std::shared_ptr<HostTensor>& argument);
    void set_broadcast(const ov::op::AutoBroadcastSpec& broadcast, const std::shared_ptr<HostTensor>& left,
                       const std::shared_ptr<HostTensor>& right);
    void set_broadcast(const ov::op::AutoBroadcastSpec& broadcast, const std::shared_ptr<HostTensor>& left,
                       const std::shared_ptr<HostTensor>& right, const ov::element::Type& type);
    void write(const void* source, size_t bytes);
    void read(void* target, size_t bytes) const;
    void initialize(const std::shared_ptr<ov::op::v0::Constant>& constant);

    /// The tensor behind the view; allocated when it was not yet.
    ov::Tensor get_tensor() const;

private:
    void allocate() const;
    void check_type(ov::element::Type_t type) const;

    ov::element::Type m_type = ov::element::dynamic;
    ov::PartialShape m_shape = ov::PartialShape::dynamic();
    mutable ov::Shape m_static_shape;
    mutable ov::Tensor m_tensor;
};

using HostTensorPtr = std::shared_ptr<HostTensor>;
using HostTensorVector = std::vector<HostTensorPtr>;

}  // namespace runtime

using HostTensorPtr = std::shared_ptr<runtime::HostTensor>;
using HostTensorVector = std::vector<HostTensorPtr>;

}  // namespace ngraph
