#include "blob_memory.hpp"

#include <algorithm>
#include <cstring>

#include "ie/blob_factory.hpp"

namespace InferenceEngine {
namespace details {
namespace {

/// The only memory that it gives out is a tensor's.
class TensorAllocator : public IAllocator {
public:
    explicit TensorAllocator(ov::Tensor tensor) : m_tensor(std::move(tensor)) {}
    void* lock(void* handle, LockOp) noexcept override { return handle; }
    void unlock(void*) noexcept override {}
    void* alloc(size_t size) noexcept override {
        try {
            return size <= m_tensor.get_byte_size() ? m_tensor.data() : nullptr;
        } catch (...) {
            return nullptr;
        }
    }
    bool free(void*) noexcept override { return true; }

private:
    ov::Tensor m_tensor;
};

/// Elements from one index of a logical axis to the next.
SizeVector logical_strides(const TensorDesc& desc, const SizeVector& order) {
    SizeVector strides(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        strides[order[i]] = desc.getBlockingDesc().getStrides()[i];
    return strides;
}

size_t first_offset(const TensorDesc& desc) {
    const size_t padding = desc.getBlockingDesc().getOffsetPadding();
    return padding == SIZE_MAX ? 0 : padding;
}

struct StridedCopy {
    const SizeVector& dims;
    SizeVector from_strides, to_strides;
    size_t element_size;

    void run(size_t axis, const char* from, char* to) const {
        if (axis == dims.size()) {
            std::memcpy(to, from, element_size);
            return;
        }
        const bool dense = axis + 1 == dims.size() && from_strides[axis] == 1 && to_strides[axis] == 1;
        if (dense) {
            std::memcpy(to, from, dims[axis] * element_size);
            return;
        }
        for (size_t i = 0; i < dims[axis]; ++i)
            run(axis + 1, from + i * from_strides[axis] * element_size, to + i * to_strides[axis] * element_size);
    }
};

bool is_split(const TensorDesc& desc) {
    return desc.getBlockingDesc().getOrder().size() > desc.getDims().size();
}

}  // namespace

std::optional<SizeVector> plain_order(const TensorDesc& desc) {
    const auto& order = desc.getBlockingDesc().getOrder();
    if (order.size() == desc.getDims().size()) return order;
    if (!order.empty()) return std::nullopt;
    SizeVector row_major(desc.getDims().size());
    for (size_t i = 0; i < row_major.size(); ++i)
        row_major[i] = i;
    return row_major;
}

ov::Shape memory_shape(const TensorDesc& desc) {
    const auto order = plain_order(desc);
    if (!order) return ov::Shape(desc.getDims());
    ov::Shape shape;
    for (const size_t axis : *order)
        shape.push_back(desc.getDims()[axis]);
    return shape;
}

bool same_places(const TensorDesc& a, const TensorDesc& b) {
    if (a.getDims() != b.getDims()) return false;
    if (is_split(a) || is_split(b)) return false;
    const auto a_order = plain_order(a), b_order = plain_order(b);
    if (a.getBlockingDesc().getOrder().empty() || b.getBlockingDesc().getOrder().empty())
        return a.getDims().empty() || a.getBlockingDesc() == b.getBlockingDesc();
    const auto a_strides = logical_strides(a, *a_order), b_strides = logical_strides(b, *b_order);
    for (size_t axis = 0; axis < a_strides.size(); ++axis)
        if (a.getDims()[axis] > 1 && a_strides[axis] != b_strides[axis]) return false;
    return true;
}

void* first_element(const Blob& blob) {
    auto* address = const_cast<char*>(blob.cbuffer().as<const char*>());
    return address ? address + first_offset(blob.getTensorDesc()) * blob.element_size() : nullptr;
}

void copy_elements(const TensorDesc& from_desc, const void* from, const TensorDesc& to_desc, void* to) {
    const size_t element_size = from_desc.getPrecision().size();
    const auto* source = static_cast<const char*>(from);
    auto* target = static_cast<char*>(to);
    if (from_desc.getDims().empty()) {
        std::memcpy(target, source, element_size);
        return;
    }
    if (!is_split(from_desc) && !is_split(to_desc)) {
        const StridedCopy copy{from_desc.getDims(), logical_strides(from_desc, *plain_order(from_desc)),
                               logical_strides(to_desc, *plain_order(to_desc)), element_size};
        copy.run(0, source + first_offset(from_desc) * element_size, target + first_offset(to_desc) * element_size);
        return;
    }
    size_t count = 1;
    for (const size_t extent : from_desc.getDims())
        count *= extent;
    for (size_t i = 0; i < count; ++i)
        std::memcpy(target + to_desc.offset(i) * element_size, source + from_desc.offset(i) * element_size,
                    element_size);
}

Blob::Ptr blob_on(const TensorDesc& desc, const ov::Tensor& tensor) {
    auto blob = make_blob_with_precision(desc, std::make_shared<TensorAllocator>(tensor));
    if (tensor.get_byte_size() != 0) blob->allocate();
    return blob;
}

}  // namespace details
}  // namespace InferenceEngine
