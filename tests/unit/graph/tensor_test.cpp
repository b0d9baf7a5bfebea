#include "openvino/runtime/tensor.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <cstring>
#include <new>
#include <numeric>
#include <string>
#include <vector>

#include "openvino/core/except.hpp"

using ov::Coordinate;
using ov::Shape;
using ov::Strides;
using ov::Tensor;
namespace element = ov::element;

namespace {

struct Calls {
    int allocated{0};
    int freed{0};
    size_t bytes{0};
};

/// Counts into an object of the test, so that copies count together.
struct CountingAllocator {
    Calls* calls;
    void* allocate(size_t bytes, size_t) {
        ++calls->allocated;
        calls->bytes = bytes;
        return ::operator new(bytes);
    }
    void deallocate(void* handle, size_t, size_t) {
        ++calls->freed;
        ::operator delete(handle);
    }
    bool is_equal(const CountingAllocator& other) const { return calls == other.calls; }
};

Tensor iota(const Shape& shape) {
    Tensor tensor(element::i32, shape);
    std::iota(tensor.data<int32_t>(), tensor.data<int32_t>() + tensor.get_size(), 0);
    return tensor;
}

std::vector<int32_t> dense_values(const Tensor& tensor) {
    Tensor dense(element::i32, tensor.get_shape());
    tensor.copy_to(dense);
    return {dense.data<int32_t>(), dense.data<int32_t>() + dense.get_size()};
}

}  // namespace

TEST(Tensor, OwnsDenseMemory) {
    const Tensor tensor(element::f32, {2, 3, 4});
    EXPECT_EQ(tensor.get_element_type(), element::f32);
    EXPECT_EQ(tensor.get_shape(), (Shape{2, 3, 4}));
    EXPECT_EQ(tensor.get_size(), 24U);
    EXPECT_EQ(tensor.get_byte_size(), 96U);
    EXPECT_EQ(tensor.get_strides(), (Strides{48, 16, 4}));
    EXPECT_TRUE(tensor.is_continuous());
    ASSERT_NE(tensor.data(), nullptr);
    EXPECT_EQ(reinterpret_cast<uintptr_t>(tensor.data()) % 64, 0U);
    tensor.data<float>()[23] = 1.0F;
}

TEST(Tensor, BitsAreRoundedUpToBytes) {
    EXPECT_EQ(Tensor(element::i4, {3}).get_byte_size(), 2U);
    EXPECT_EQ(Tensor(element::u4, {4}).get_byte_size(), 2U);
    EXPECT_EQ(Tensor(element::u1, {9}).get_byte_size(), 2U);
    EXPECT_EQ(Tensor(element::u2, {2, 3}).get_byte_size(), 2U);
    EXPECT_EQ(Tensor(element::u4, {3}).get_size(), 3U);
}

TEST(Tensor, TypesBelowAByteHaveNoStridesAndNoTypedData) {
    for (const auto& type : {element::i4, element::u4, element::u1}) {
        const Tensor tensor(type, {3, 3});
        EXPECT_NE(tensor.data(), nullptr);
        EXPECT_THROW(tensor.get_strides(), ov::Exception);
        EXPECT_THROW(tensor.data<int8_t>(), ov::Exception);
        EXPECT_THROW(tensor.data<uint8_t>(), ov::Exception);
        EXPECT_THROW(Tensor(tensor, {0, 0}, {1, 1}), ov::Exception);
        EXPECT_TRUE(tensor.is_continuous());
    }
}

TEST(Tensor, TypedDataChecksTheType) {
    const Tensor tensor(element::f16, {4});
    EXPECT_NO_THROW(tensor.data());
    EXPECT_EQ(tensor.data<ov::float16>(), tensor.data());
    EXPECT_EQ(tensor.data<const ov::float16>(), tensor.data());
    EXPECT_EQ(tensor.data(element::f16), tensor.data());
    EXPECT_EQ(tensor.data(element::dynamic), tensor.data());
    EXPECT_THROW(tensor.data<ov::bfloat16>(), ov::Exception);
    EXPECT_THROW(tensor.data<uint16_t>(), ov::Exception);
    EXPECT_THROW(tensor.data(element::f32), ov::Exception);
    EXPECT_THROW(Tensor(element::i32, {1}).data<uint32_t>(), ov::Exception);
    EXPECT_NO_THROW(Tensor(element::boolean, {1}).data<bool>());
    try {
        tensor.data<float>();
        FAIL();
    } catch (const ov::Exception& error) {
        EXPECT_NE(std::string(error.what()).find("is not representable as pointer to"), std::string::npos);
    }
}

TEST(Tensor, ConstTensorGivesWritableData) {
    const Tensor tensor(element::f32, {1});
    *tensor.data<float>() = 2.0F;
    EXPECT_EQ(*static_cast<float*>(tensor.data()), 2.0F);
    EXPECT_TRUE((std::is_same_v<decltype(tensor.data<const float>()), const float*>));
}

TEST(Tensor, ZeroLengthsAndScalars) {
    const Tensor none(element::f32, {2, 0, 3});
    EXPECT_EQ(none.get_size(), 0U);
    EXPECT_EQ(none.get_byte_size(), 0U);
    EXPECT_TRUE(none);
    const Tensor scalar(element::f32, Shape{});
    EXPECT_EQ(scalar.get_size(), 1U);
    EXPECT_EQ(scalar.get_byte_size(), 4U);
    EXPECT_EQ(scalar.get_strides(), Strides{});
}

TEST(Tensor, UnknownTypeAndHugeSizesThrow) {
    const size_t huge = size_t{1} << 40;
    EXPECT_THROW(Tensor(element::dynamic, {1}), ov::Exception);
    EXPECT_THROW(Tensor(element::undefined, {1}), ov::Exception);
    EXPECT_THROW(Tensor(element::f32, {huge, huge}), ov::Exception);
    EXPECT_THROW(Tensor(element::f32, {size_t{1} << 62}), ov::Exception);
    struct NoMemory {
        void* allocate(size_t, size_t) { throw std::bad_alloc(); }
        void deallocate(void*, size_t, size_t) {}
        bool is_equal(const NoMemory&) const { return true; }
    };
    EXPECT_THROW(Tensor(element::u8, {1}, NoMemory()), ov::Exception);
}

TEST(Tensor, EmptyTensorThrows) {
    Tensor tensor;
    EXPECT_FALSE(tensor);
    EXPECT_TRUE(!tensor);
    EXPECT_THROW(tensor.get_element_type(), ov::Exception);
    EXPECT_THROW(tensor.get_shape(), ov::Exception);
    EXPECT_THROW(tensor.get_size(), ov::Exception);
    EXPECT_THROW(tensor.get_byte_size(), ov::Exception);
    EXPECT_THROW(tensor.get_strides(), ov::Exception);
    EXPECT_THROW(tensor.is_continuous(), ov::Exception);
    EXPECT_THROW(tensor.data(), ov::Exception);
    EXPECT_THROW(tensor.data<float>(), ov::Exception);
    EXPECT_THROW(tensor.set_shape({1}), ov::Exception);
    EXPECT_THROW(tensor.copy_to(tensor), ov::Exception);
    EXPECT_THROW(Tensor(tensor, {0}, {1}), ov::Exception);
    EXPECT_THROW(Tensor(tensor, std::make_shared<int>(1)), ov::Exception);
}

TEST(Tensor, CopiesShareAndMovesEmpty) {
    Tensor tensor(element::f32, {2});
    const Tensor copy = tensor;
    EXPECT_EQ(copy, tensor);
    EXPECT_EQ(copy.data(), tensor.data());
    tensor.set_shape({5});
    EXPECT_EQ(copy.get_shape(), Shape{5});
    const Tensor moved = std::move(tensor);
    EXPECT_TRUE(moved);
    EXPECT_FALSE(tensor);  // NOLINT(bugprone-use-after-move): what is promised of it
    EXPECT_THROW(tensor.get_shape(), ov::Exception);
    EXPECT_NE(moved, Tensor(element::f32, {2}));
}

TEST(Tensor, BorrowsMemory) {
    float values[6] = {1, 2, 3, 4, 5, 6};
    const Tensor tensor(element::f32, {2, 3}, values);
    EXPECT_EQ(tensor.data(), values);
    EXPECT_EQ(tensor.get_strides(), (Strides{12, 4}));
    EXPECT_THROW(Tensor(element::f32, {1}, nullptr), ov::Exception);
    EXPECT_NO_THROW(Tensor(element::f32, {0}, nullptr));
}

TEST(Tensor, BorrowsMemoryWithStrides) {
    std::vector<int32_t> values(24);
    std::iota(values.begin(), values.end(), 0);
    const Tensor tensor(element::i32, {2, 3}, values.data(), Strides{48, 8});
    EXPECT_EQ(tensor.get_strides(), (Strides{48, 8}));
    EXPECT_FALSE(tensor.is_continuous());
    EXPECT_EQ(tensor.get_byte_size(), 24U);
    EXPECT_EQ(dense_values(tensor), (std::vector<int32_t>{0, 2, 4, 12, 14, 16}));
    EXPECT_TRUE(Tensor(element::i32, {2, 3}, values.data(), Strides{12, 4}).is_continuous());
}

TEST(Tensor, BadStridesThrow) {
    float values[64];
    EXPECT_THROW(Tensor(element::f32, {2, 3}, values, Strides{8, 4}), ov::Exception) << "smaller than dense";
    EXPECT_THROW(Tensor(element::f32, {2, 3}, values, Strides{4, 12}), ov::Exception) << "not monotone";
    EXPECT_THROW(Tensor(element::f32, {2, 3}, values, Strides{14, 4}), ov::Exception) << "not whole elements";
    EXPECT_THROW(Tensor(element::f32, {2, 3}, values, Strides{12, 2}), ov::Exception) << "below an element";
    EXPECT_THROW(Tensor(element::f32, {2, 3}, values, Strides{4}), ov::Exception) << "wrong rank";
    EXPECT_THROW(Tensor(element::f32, {2, 3}, values, Strides{48, 12, 4}), ov::Exception) << "wrong rank";
    EXPECT_THROW(Tensor(element::f32, {4, 3}, values, Strides{size_t{1} << 63, 4}), ov::Exception) << "too far";
    EXPECT_THROW(Tensor(element::u4, {2, 2}, values, Strides{2, 1}), ov::Exception) << "below a byte";
}

TEST(Tensor, SetShapeOnOwnMemory) {
    Tensor tensor(element::f32, {2, 3});
    void* const before = tensor.data();
    tensor.set_shape({2, 3});
    EXPECT_EQ(tensor.data(), before);
    tensor.set_shape({5});
    EXPECT_EQ(tensor.data(), before);
    EXPECT_EQ(tensor.get_strides(), Strides{4});
    tensor.set_shape({100, 100});
    EXPECT_EQ(tensor.get_shape(), (Shape{100, 100}));
    std::fill_n(tensor.data<float>(), 10000, 1.0F);
    EXPECT_THROW(tensor.set_shape({size_t{1} << 62}), ov::Exception);
    EXPECT_EQ(tensor.get_shape(), (Shape{100, 100}));
    EXPECT_EQ(tensor.data<float>()[9999], 1.0F);
}

TEST(Tensor, SetShapeOnBorrowedMemory) {
    float values[6];
    Tensor tensor(element::f32, {2, 3}, values);
    tensor.set_shape({3, 2});
    tensor.set_shape({1});
    tensor.set_shape({6});
    EXPECT_EQ(tensor.data(), values);
    EXPECT_THROW(tensor.set_shape({7}), ov::Exception);
    EXPECT_EQ(tensor.get_shape(), Shape{6});
}

TEST(Tensor, SetShapeWithStridesShrinksAlongAxes) {
    float values[64];
    Tensor tensor(element::f32, {4, 2, 2}, values, Strides{64, 16, 4});
    tensor.set_shape({1, 1, 2});
    tensor.set_shape({4, 2, 2});
    EXPECT_EQ(tensor.get_strides(), (Strides{64, 16, 4}));
    EXPECT_THROW(tensor.set_shape({5, 2, 2}), ov::Exception);
    EXPECT_THROW(tensor.set_shape({16}), ov::Exception);
}

TEST(Tensor, AllocatorIsUsedOncePerAllocation) {
    Calls calls;
    {
        Tensor tensor(element::f32, {2, 3}, CountingAllocator{&calls});
        EXPECT_EQ(calls.bytes, 24U);
        const Tensor copy = tensor;
        EXPECT_EQ(calls.allocated, 1);
        tensor.set_shape({1});
        EXPECT_EQ(calls.allocated, 1);
        tensor.set_shape({7});
        EXPECT_EQ(calls.allocated, 2);
        EXPECT_EQ(calls.freed, 1);
    }
    EXPECT_EQ(calls.allocated, 2);
    EXPECT_EQ(calls.freed, 2);
}

TEST(Tensor, PartSharesMemoryAndKeepsItAlive) {
    Tensor part;
    {
        const Tensor whole = iota({4, 5});
        part = Tensor(whole, {1, 2}, {3, 5});
        EXPECT_EQ(part.get_strides(), whole.get_strides());
        part.data<int32_t>()[0] = 100;
        EXPECT_EQ(whole.data<int32_t>()[7], 100);
    }
    EXPECT_EQ(part.get_shape(), (Shape{2, 3}));
    EXPECT_FALSE(part.is_continuous());
    EXPECT_EQ(dense_values(part), (std::vector<int32_t>{100, 8, 9, 12, 13, 14}));
    EXPECT_THROW(part.set_shape({1, 3}), ov::Exception);
    EXPECT_NO_THROW(part.set_shape({2, 3}));
}

TEST(Tensor, PartOfAPart) {
    const Tensor whole = iota({4, 5});
    const Tensor part(Tensor(whole, {1, 1}, {4, 5}), {1, 2}, {3, 4});
    EXPECT_EQ(dense_values(part), (std::vector<int32_t>{13, 14, 18, 19}));
}

TEST(Tensor, PartOfWholeRowsIsContinuous) {
    const Tensor whole = iota({4, 5});
    EXPECT_TRUE(Tensor(whole, {1, 0}, {3, 5}).is_continuous());
    EXPECT_TRUE(Tensor(whole, {1, 2}, {2, 4}).is_continuous());
    EXPECT_FALSE(Tensor(whole, {1, 2}, {3, 3}).is_continuous());
}

TEST(Tensor, PartFollowsReallocationOfTheWhole) {
    Tensor whole = iota({2, 2});
    const Tensor part(whole, {1, 1}, {2, 2});
    whole.set_shape({1000});
    EXPECT_EQ(static_cast<char*>(part.data()), static_cast<char*>(whole.data()) + 12);
}

TEST(Tensor, PartOutsideThrows) {
    const Tensor whole = iota({4, 5});
    EXPECT_THROW(Tensor(whole, {0, 0}, {5, 5}), ov::Exception);
    EXPECT_THROW(Tensor(whole, {3, 0}, {2, 5}), ov::Exception);
    EXPECT_THROW(Tensor(whole, Coordinate{0}, Coordinate{1}), ov::Exception);
    EXPECT_THROW(Tensor(whole, {0, 0, 0}, {1, 1, 1}), ov::Exception);
}

TEST(Tensor, CopyBetweenStridedTensors) {
    const Tensor source = iota({3, 4});
    Tensor target(element::i32, {4, 6});
    std::fill_n(target.data<int32_t>(), 24, -1);
    Tensor(source, {1, 1}, {3, 3}).copy_to(Tensor(target, {0, 2}, {2, 4}));
    std::vector<int32_t> expected(24, -1);
    expected[2] = 5;
    expected[3] = 6;
    expected[8] = 9;
    expected[9] = 10;
    EXPECT_EQ(dense_values(target), expected);
}

TEST(Tensor, CopyGivesTheDestinationTheShape) {
    const Tensor source = iota({2, 2});
    Tensor target(element::i32, {0});
    source.copy_to(target);
    EXPECT_EQ(target.get_shape(), (Shape{2, 2}));
    EXPECT_EQ(dense_values(target), (std::vector<int32_t>{0, 1, 2, 3}));
    EXPECT_THROW(source.copy_to(Tensor(element::f32, {2, 2})), ov::Exception);
    int32_t small = 0;
    EXPECT_THROW(source.copy_to(Tensor(element::i32, {1}, &small)), ov::Exception);
    Tensor bits(element::u4, {3});
    std::memset(bits.data(), 0x21, 2);
    Tensor bits_copy(element::u4, {3});
    bits.copy_to(bits_copy);
    EXPECT_EQ(std::memcmp(bits.data(), bits_copy.data(), 2), 0);
}

TEST(Tensor, StringsAreConstructedAndDestroyed) {
    const std::string text = "long enough to need memory of its own, so that a leak shows";
    Tensor tensor(element::string, {2});
    EXPECT_EQ(tensor.data<std::string>()[1], "");
    tensor.data<std::string>()[1] = text;
    tensor.set_shape({1});
    tensor.set_shape({50});
    tensor.data<std::string>()[49] = text;
    Tensor copy(element::string, {1});
    tensor.copy_to(copy);
    EXPECT_EQ(copy.data<std::string>()[49], text);
    EXPECT_NE(copy.data<std::string>()[49].data(), tensor.data<std::string>()[49].data());
    EXPECT_EQ(tensor.get_byte_size(), 50 * sizeof(std::string));
    EXPECT_THROW(tensor.data<char>(), ov::Exception);
    std::string borrowed[2] = {"a", text};
    EXPECT_EQ(Tensor(element::string, {2}, borrowed).data<std::string>()[1], text);
}

TEST(Tensor, KeepsALibraryAliveLongerThanItsMemory) {
    Calls calls;
    const auto library = std::shared_ptr<int>(new int(1), [&calls](int* value) {
        EXPECT_EQ(calls.freed, 1) << "the library was let go before the memory";
        delete value;
    });
    std::weak_ptr<int> watched = library;
    {
        Tensor tensor(Tensor(element::f32, {1}, CountingAllocator{&calls}), std::shared_ptr<void>(library));
        const Tensor part(tensor, Coordinate{0}, Coordinate{1});
        tensor = Tensor();
        EXPECT_EQ(calls.freed, 0);
        EXPECT_EQ(watched.use_count(), 2);
    }
    EXPECT_EQ(calls.freed, 1);
    EXPECT_EQ(watched.use_count(), 1);
}

TEST(Tensor, IsAndAs) {
    const Tensor tensor(element::f32, {1});
    EXPECT_TRUE(tensor.is<Tensor>());
    EXPECT_EQ(tensor.as<Tensor>().data(), tensor.data());
}

TEST(Allocator, DefaultsAreEqualAndAligned) {
    ov::Allocator a;
    const ov::Allocator b;
    EXPECT_TRUE(a);
    EXPECT_FALSE(!a);
    EXPECT_EQ(a, b);
    void* const memory = a.allocate(10);
    EXPECT_EQ(reinterpret_cast<uintptr_t>(memory) % 64, 0U);
    a.deallocate(memory, 10);
    void* const none = a.allocate(0);
    a.deallocate(none, 0);
    void* const page = a.allocate(1, 4096);
    EXPECT_EQ(reinterpret_cast<uintptr_t>(page) % 4096, 0U);
    a.deallocate(page, 1, 4096);
    EXPECT_THROW(a.allocate(64, 7), ov::Exception);
}

TEST(Allocator, ComparesSources) {
    Calls calls;
    Calls others;
    const ov::Allocator a = CountingAllocator{&calls};
    EXPECT_EQ(a, ov::Allocator(CountingAllocator{&calls}));
    EXPECT_NE(a, ov::Allocator(CountingAllocator{&others}));
    EXPECT_NE(a, ov::Allocator());
    ov::Allocator moved = a;
    const ov::Allocator kept = std::move(moved);
    EXPECT_FALSE(moved);  // NOLINT(bugprone-use-after-move): what is promised of it
    EXPECT_THROW(moved.allocate(1), ov::Exception);
    EXPECT_EQ(kept, a);
}

TEST(Allocator, MayDeriveFromTheInterface) {
    struct Source final : ov::AllocatorImpl {
        void* allocate(size_t bytes, size_t) override { return ::operator new(bytes); }
        void deallocate(void* handle, size_t, size_t) override { ::operator delete(handle); }
        bool is_equal(const AllocatorImpl& other) const override { return this == &other; }
    };
    const Tensor tensor(element::f32, {3}, ov::Allocator(std::make_shared<Source>()));
    tensor.data<float>()[2] = 1.0F;
    EXPECT_FALSE(ov::Allocator(ov::AllocatorImpl::Ptr()));
}
