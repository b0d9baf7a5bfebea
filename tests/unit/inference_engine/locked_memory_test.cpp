#include "ie/ie_locked_memory.hpp"

#include <gtest/gtest.h>

#include "ie/ie_blob.h"

namespace {

using namespace InferenceEngine;

const void* const_address(const void* address) {
    return address;
}
void* address_of(void* address) {
    return address;
}

class LockedMemoryForms : public testing::Test {
protected:
    std::vector<float> values{1, 2, 3, 4};
    const TensorDesc desc{Precision::FP32, {4}, C};
    Blob::Ptr blob = make_shared_blob<float>(desc, values.data());
    Blob::CPtr constant = blob;
};

// Each line is a form that kernels in the field are written in.
TEST_F(LockedMemoryForms, OfBuffer) {
    EXPECT_EQ(blob->buffer().as<float*>(), values.data());
    EXPECT_EQ(blob->buffer().as<const float*>(), values.data());
    float* implicit = blob->buffer();
    EXPECT_EQ(implicit, values.data());
    const float* implicit_const = blob->buffer();
    EXPECT_EQ(implicit_const, values.data());
    EXPECT_EQ((void*)blob->buffer(), static_cast<void*>(values.data()));
    EXPECT_EQ((int64_t*)blob->buffer(), reinterpret_cast<int64_t*>(values.data()));
    EXPECT_EQ(static_cast<float*>(blob->buffer()), values.data());
    EXPECT_EQ(blob->buffer().as<float*>() + blob->getTensorDesc().getBlockingDesc().getOffsetPadding(), values.data());
    EXPECT_EQ(blob->buffer().as<PrecisionTrait<Precision::FP32>::value_type*>()[3], 4.f);
    EXPECT_EQ(address_of(blob->buffer()), values.data());
    EXPECT_EQ(const_address(blob->buffer()), values.data());
    EXPECT_TRUE(blob->buffer() != nullptr);
    auto* typed = blob->buffer().as<uint8_t*>();
    EXPECT_EQ(typed, reinterpret_cast<uint8_t*>(values.data()));
}

TEST_F(LockedMemoryForms, OfConstBuffer) {
    EXPECT_EQ(blob->cbuffer().as<const float*>(), values.data());
    EXPECT_EQ(blob->cbuffer().as<float*>(), values.data());
    EXPECT_EQ(constant->cbuffer().as<const float*>() + 1, values.data() + 1);
    const float* implicit = constant->cbuffer();
    EXPECT_EQ(implicit, values.data());
    EXPECT_EQ(const_address(constant->cbuffer()), values.data());
    EXPECT_EQ((const void*)constant->cbuffer(), static_cast<const void*>(values.data()));
}

TEST_F(LockedMemoryForms, InMemcpy) {
    std::vector<float> copy(4);
    memcpy(copy.data(), blob->cbuffer(), blob->byteSize());
    EXPECT_EQ(copy, values);
    copy[0] = 9;
    memcpy(blob->buffer(), copy.data(), blob->byteSize());
    EXPECT_EQ(values[0], 9.f);
    std::memset(blob->buffer(), 0, blob->byteSize());
    EXPECT_EQ(values[3], 0.f);
}

TEST_F(LockedMemoryForms, OfNamedHolders) {
    const auto memory = as<MemoryBlob>(blob);
    auto read = memory->rmap();
    EXPECT_EQ(read.as<const float*>(), values.data());
    const auto write = memory->wmap();
    EXPECT_EQ(write.as<float*>(), values.data());
    LockedMemory<void> both = memory->rwmap();
    EXPECT_EQ(both.as<PrecisionTrait<Precision::FP32>::value_type*>(), values.data());
    LockedMemory<const void> again = as<MemoryBlob>(constant)->rmap();
    EXPECT_EQ(again.as<const int8_t*>(), reinterpret_cast<const int8_t*>(values.data()));
}

TEST_F(LockedMemoryForms, OfTypedMemory) {
    const auto typed = as<TBlob<float>>(blob);
    auto data = typed->data();
    EXPECT_EQ(data[2], 3.f);
    data[2] = 7.f;
    float* pointer = typed->data();
    EXPECT_EQ(pointer[2], 7.f);
    EXPECT_EQ(typed->data().as<uint32_t*>(), reinterpret_cast<uint32_t*>(values.data()));
    const float* read = typed->readOnly();
    EXPECT_EQ(read, values.data());
    EXPECT_EQ(const_address(typed->data()), values.data());
    EXPECT_TRUE(typed->data() != nullptr && typed->readOnly() == values.data());
}

TEST_F(LockedMemoryForms, PointerOutlivesTheTemporary) {
    const Blob::Ptr own = make_shared_blob<float>(desc);
    own->allocate();
    float* pointer = own->buffer().as<float*>();
    pointer[3] = 5.f;
    EXPECT_EQ(own->buffer().as<float*>(), pointer);
    EXPECT_EQ(own->cbuffer().as<const float*>()[3], 5.f);
}

class LockCounter final : public IAllocator {
public:
    void* lock(void* handle, LockOp operation) noexcept override {
        operations.push_back(operation);
        return handle;
    }
    void unlock(void*) noexcept override { ++unlocks; }
    void* alloc(size_t) noexcept override { return nullptr; }
    bool free(void*) noexcept override { return true; }
    std::vector<LockOp> operations;
    int unlocks = 0;
};

TEST(LockedMemory, LocksForWhatItIsAndUnlocksOnce) {
    LockCounter counter;
    int memory[2] = {1, 2};
    {
        LockedMemory<int> write(&counter, memory, sizeof(int));
        EXPECT_EQ(write[0], 2);
        LockedMemory<int> moved(std::move(write));
        EXPECT_EQ(moved[0], 2);
        EXPECT_EQ(counter.unlocks, 0);
    }
    EXPECT_EQ(counter.unlocks, 1);
    { LockedMemory<const void> read(&counter, memory, 0); }
    EXPECT_EQ(counter.operations, (std::vector<LockOp>{LOCK_FOR_WRITE, LOCK_FOR_READ}));
    EXPECT_EQ(counter.unlocks, 2);
    {
        LockedMemory<void> nothing(&counter, nullptr, 4);
        EXPECT_TRUE(nothing == nullptr);
    }
    EXPECT_EQ(counter.unlocks, 2);
}

}  // namespace
