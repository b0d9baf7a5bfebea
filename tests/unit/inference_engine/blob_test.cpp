#include "ie/ie_blob.h"

#include <gtest/gtest.h>

#include "ie/blob_factory.hpp"
#include "ie/ie_compound_blob.h"
#include "ie/ie_data.h"

namespace {

using namespace InferenceEngine;

/// Counts what is asked of it.
class CountingAllocator final : public IAllocator {
public:
    void* lock(void* handle, LockOp) noexcept override {
        ++locks;
        return handle;
    }
    void unlock(void*) noexcept override { ++unlocks; }
    void* alloc(size_t size) noexcept override {
        ++allocs;
        bytes = size;
        return ::operator new(size, std::nothrow);
    }
    bool free(void* handle) noexcept override {
        ++frees;
        ::operator delete(handle);
        return true;
    }
    int locks = 0;
    int unlocks = 0;
    int allocs = 0;
    int frees = 0;
    size_t bytes = 0;
};

const TensorDesc floats(Precision::FP32, {2, 3}, NC);

TEST(Blob, SizeIsThatOfTheLogicalDims) {
    EXPECT_EQ(make_shared_blob<float>(TensorDesc(Precision::FP32, {2, 3, 4}, CHW))->size(), 24u);
    EXPECT_EQ(make_shared_blob<float>(TensorDesc(Precision::FP32, SCALAR))->size(), 1u);
    EXPECT_EQ(make_shared_blob<float>(TensorDesc(Precision::FP32, NC))->size(), 0u);
    const TensorDesc blocked(Precision::FP32, {1, 10, 2, 2}, {{1, 2, 2, 2, 8}, {0, 1, 2, 3, 1}});
    const auto blob = make_shared_blob<float>(blocked);
    EXPECT_EQ(blob->size(), 40u);
    EXPECT_EQ(blob->byteSize(), 160u);
    EXPECT_EQ(blob->element_size(), 4u);
    EXPECT_EQ(make_shared_blob<uint8_t>(TensorDesc(Precision::U4, {5}, C))->byteSize(), 3u);
}

TEST(Blob, MemoryHoldsBlocksAndPadding) {
    const auto allocator = std::make_shared<CountingAllocator>();
    const TensorDesc blocked(Precision::FP32, {1, 10, 2, 2}, {{1, 2, 2, 2, 8}, {0, 1, 2, 3, 1}, 3});
    make_shared_blob<float>(blocked, allocator)->allocate();
    EXPECT_EQ(allocator->bytes, (64u + 3u) * 4u);
}

TEST(Blob, IsNullBeforeAllocate) {
    const Blob::Ptr blob = make_shared_blob<float>(floats);
    EXPECT_TRUE(blob->buffer() == nullptr);
    EXPECT_TRUE(blob->cbuffer() == nullptr);
    EXPECT_FALSE(blob->deallocate());
    blob->allocate();
    EXPECT_TRUE(blob->buffer() != nullptr);
    EXPECT_EQ(reinterpret_cast<uintptr_t>(blob->buffer().as<void*>()) % 64, 0u);
    EXPECT_TRUE(blob->deallocate());
    EXPECT_TRUE(blob->buffer() == nullptr);
}

TEST(Blob, AllocatingTwiceFreesTheFirst) {
    const auto allocator = std::make_shared<CountingAllocator>();
    {
        auto blob = make_shared_blob<float>(floats, allocator);
        blob->allocate();
        blob->allocate();
        EXPECT_EQ(allocator->allocs, 2);
        EXPECT_EQ(allocator->frees, 1);
        { auto memory = blob->data(); }
        EXPECT_EQ(allocator->locks, 1);
        EXPECT_EQ(allocator->unlocks, 1);
    }
    EXPECT_EQ(allocator->frees, 2);
}

TEST(Blob, MapsAndViewsAreTheSameMemory) {
    const auto blob = make_shared_blob<float>(floats);
    blob->allocate();
    float next = 0;
    for (float& element : *blob)
        element = next++;
    EXPECT_EQ(next, 6.f);
    const MemoryBlob::Ptr memory = as<MemoryBlob>(Blob::Ptr(blob));
    EXPECT_EQ(memory->rmap().as<const float*>()[5], 5.f);
    memory->wmap().as<float*>()[5] = 50.f;
    memory->rwmap().as<float*>()[4] += 1.f;
    EXPECT_EQ(blob->data()[5], 50.f);
    EXPECT_EQ(blob->readOnly()[4], 5.f);
    const TBlob<float>& constant = *blob;
    EXPECT_EQ(std::accumulate(constant.begin(), constant.end(), 0.f), 0 + 1 + 2 + 3 + 5 + 50);
}

TEST(Blob, OnTheUsersMemory) {
    std::vector<float> values{1, 2, 3, 4, 5, 6};
    const auto blob = make_shared_blob<float>(floats, values.data());
    EXPECT_EQ(blob->buffer().as<float*>(), values.data());
    const auto counted = make_shared_blob<float>(floats, values.data(), values.size());
    EXPECT_EQ(counted->cbuffer().as<const float*>()[5], 6.f);
    EXPECT_THROW(make_shared_blob<float>(floats, values.data(), 5), NotAllocated);
    EXPECT_THROW(make_shared_blob<float>(floats, static_cast<float*>(nullptr)), Exception);
}

TEST(Blob, TypeMustHoldThePrecision) {
    EXPECT_THROW(make_shared_blob<double>(floats), Exception);
    EXPECT_THROW(make_shared_blob<int8_t>(TensorDesc(Precision::U8, {1}, C)), Exception);
    float value = 0;
    EXPECT_THROW(make_shared_blob<float>(TensorDesc(Precision::I32, {1}, C), &value), Exception);
    EXPECT_NO_THROW(make_shared_blob<uint16_t>(TensorDesc(Precision::FP16, {1}, C)));
}

TEST(Blob, CastsToWhatItIs) {
    const Blob::Ptr blob = make_shared_blob<float>(floats);
    EXPECT_TRUE(blob->is<MemoryBlob>());
    EXPECT_TRUE(blob->is<TBlob<float>>());
    EXPECT_FALSE(blob->is<TBlob<int>>());
    EXPECT_EQ(blob->as<TBlob<int>>(), nullptr);
    EXPECT_EQ(as<NV12Blob>(blob), nullptr);
    EXPECT_EQ(as<TBlob<float>>(blob).get(), blob.get());
    const Blob::CPtr constant = blob;
    const std::shared_ptr<const MemoryBlob> memory = as<MemoryBlob>(constant);
    EXPECT_EQ(memory.get(), blob.get());
}

TEST(Blob, CopiesElementsAndMovesMemory) {
    TBlob<float> first(floats);
    first.allocate();
    std::fill(first.begin(), first.end(), 3.f);
    TBlob<float> copy(first);
    first.data()[0] = 4.f;
    EXPECT_EQ(copy.data()[0], 3.f);
    const float* address = copy.data();
    const auto moved = make_shared_blob(std::move(copy));
    EXPECT_EQ(moved->readOnly(), address);
    EXPECT_EQ(moved->size(), 6u);
    TBlob<float> assigned(TensorDesc(Precision::FP32, {1}, C));
    assigned = *moved;
    EXPECT_EQ(assigned.size(), 6u);
    EXPECT_EQ(assigned.data()[5], 3.f);
}

TEST(Blob, PartSharesMemoryAndKeepsIt) {
    Blob::Ptr part;
    for (const Layout layout : {NCHW, NHWC}) {
        const TensorDesc desc(Precision::U8, {2, 3, 4, 6}, layout);
        {
            const auto whole = make_shared_blob<uint8_t>(desc);
            whole->allocate();
            for (size_t i = 0; i < whole->size(); ++i)
                whole->data()[i] = static_cast<uint8_t>(i);
            part = make_shared_blob(whole, ROI(1, 2, 1, 3, 2));
        }
        const uint8_t* memory = part->cbuffer().as<const uint8_t*>();
        EXPECT_EQ(memory[part->getTensorDesc().offset({0, 1, 1, 2})], desc.offset({1, 1, 2, 4}));
    }
    EXPECT_THROW(make_shared_blob(part, ROI(0, 0, 0, 9, 1)), Exception);
    EXPECT_THROW(make_shared_blob(Blob::Ptr(), ROI(0, 0, 0, 1, 1)), Exception);
}

TEST(Blob, SetShapeReusesOrReplacesMemory) {
    const auto blob = make_shared_blob<float>(floats);
    blob->allocate();
    const float* before = blob->readOnly();
    blob->setShape({1, 4});
    EXPECT_EQ(blob->readOnly(), before);
    EXPECT_EQ(blob->size(), 4u);
    blob->setShape({10, 10});
    EXPECT_EQ(blob->size(), 100u);
    blob->data()[99] = 1.f;

    std::vector<float> values(6);
    const auto foreign = make_shared_blob<float>(floats, values.data());
    EXPECT_NO_THROW(foreign->setShape({3, 2}));
    EXPECT_THROW(foreign->setShape({3, 3}), Exception);
    EXPECT_EQ(foreign->getTensorDesc().getDims(), (SizeVector{3, 2}));
}

TEST(Blob, TooLargeForMemoryThrows) {
    const TensorDesc huge(Precision::FP32, {SIZE_MAX / 4, 3}, NC);
    EXPECT_THROW(make_shared_blob<float>(huge)->allocate(), Exception);
}

TEST(Blob, FromPrecision) {
    for (const auto& [precision, bytes] : std::map<Precision::ePrecision, size_t>{{Precision::FP32, 24},
                                                                                  {Precision::FP64, 48},
                                                                                  {Precision::FP16, 12},
                                                                                  {Precision::BF16, 12},
                                                                                  {Precision::Q78, 12},
                                                                                  {Precision::I16, 12},
                                                                                  {Precision::U16, 12},
                                                                                  {Precision::U8, 6},
                                                                                  {Precision::BOOL, 6},
                                                                                  {Precision::I8, 6},
                                                                                  {Precision::U4, 3},
                                                                                  {Precision::I4, 3},
                                                                                  {Precision::BIN, 1},
                                                                                  {Precision::I32, 24},
                                                                                  {Precision::U32, 24},
                                                                                  {Precision::I64, 48},
                                                                                  {Precision::U64, 48}}) {
        const Blob::Ptr blob = make_blob_with_precision(TensorDesc(precision, {2, 3}, NC));
        EXPECT_EQ(blob->byteSize(), bytes) << precision;
        EXPECT_NO_THROW(blob->allocate()) << precision;
    }
    EXPECT_TRUE(make_blob_with_precision(Precision::I64, floats)->is<TBlob<int64_t>>());
    EXPECT_THROW(make_blob_with_precision(TensorDesc(Precision::UNSPECIFIED, {2, 3}, NC)), Exception);
    float values[6] = {};
    EXPECT_EQ(make_blob_with_precision(floats, values)->buffer().as<float*>(), values);
}

TEST(Blob, FromData) {
    const auto data = std::make_shared<Data>("x", TensorDesc(Precision::I8, {2, 3}, NC));
    const Blob::Ptr blob = Blob::CreateFromData(data);
    EXPECT_TRUE(blob->is<TBlob<int8_t>>());
    EXPECT_EQ(blob->getTensorDesc(), data->getTensorDesc());
    EXPECT_TRUE(blob->buffer() == nullptr);
    EXPECT_THROW(Blob::CreateFromData(nullptr), Exception);
}

Blob::Ptr plane(const SizeVector& dims, Precision precision = Precision::U8, Layout layout = NHWC) {
    return make_blob_with_precision(TensorDesc(precision, dims, layout));
}

TEST(CompoundBlob, Nv12ChecksItsPlanes) {
    const auto y = plane({1, 1, 4, 6});
    const auto image = make_shared_blob<NV12Blob>(y, plane({1, 2, 2, 3}));
    EXPECT_EQ(image->size(), 2u);
    EXPECT_EQ(image->y(), y);
    EXPECT_EQ(image->getBlob(1), image->uv());
    EXPECT_EQ(image->getBlob(2), nullptr);
    EXPECT_EQ(as<CompoundBlob>(Blob::Ptr(image)), image);
    EXPECT_THROW(NV12Blob(y, nullptr), Exception);
    EXPECT_THROW(NV12Blob(y, plane({1, 1, 2, 3})), Exception);
    EXPECT_THROW(NV12Blob(y, plane({2, 2, 2, 3})), Exception);
    EXPECT_THROW(NV12Blob(y, plane({1, 2, 4, 3})), Exception);
    EXPECT_THROW(NV12Blob(y, plane({1, 2, 2, 6})), Exception);
    EXPECT_THROW(NV12Blob(y, plane({1, 2, 2, 3}, Precision::FP32)), Exception);
    EXPECT_THROW(NV12Blob(y, plane({1, 2, 2, 3}, Precision::U8, NCHW)), Exception);
    EXPECT_THROW(NV12Blob(plane({1, 1, 5, 6}), plane({1, 2, 2, 3})), Exception);
}

TEST(CompoundBlob, Nv12PartHasHalfTheColours) {
    auto y = plane({1, 1, 4, 6});
    auto uv = plane({1, 2, 2, 3});
    y->allocate();
    uv->allocate();
    const NV12Blob image(y, uv);
    const Blob::Ptr part = image.createROI(ROI(0, 2, 2, 4, 2));
    EXPECT_EQ(part->as<NV12Blob>()->uv()->getTensorDesc().getDims(), (SizeVector{1, 2, 1, 2}));
    EXPECT_THROW(image.createROI(ROI(0, 1, 2, 2, 2)), Exception);
}

TEST(CompoundBlob, I420ChecksItsPlanes) {
    const auto y = plane({1, 1, 4, 6});
    const auto half = plane({1, 1, 2, 3});
    const I420Blob image(y, half, plane({1, 1, 2, 3}));
    EXPECT_EQ(image.size(), 3u);
    EXPECT_EQ(image.u(), half);
    EXPECT_THROW(I420Blob(y, half, plane({1, 2, 2, 3})), Exception);
    EXPECT_THROW(I420Blob(y, half, plane({1, 1, 2, 4})), Exception);
    EXPECT_THROW(I420Blob(y, nullptr, half), Exception);
}

TEST(CompoundBlob, BatchCountsItsImages) {
    const BatchedBlob batch({plane({1, 3, 4, 6}), plane({1, 3, 4, 6})});
    EXPECT_EQ(batch.getTensorDesc().getDims(), (SizeVector{2, 3, 4, 6}));
    EXPECT_EQ(batch.getTensorDesc().getLayout(), NHWC);
    EXPECT_EQ(batch.size(), 2u);
    EXPECT_THROW(BatchedBlob(std::vector<Blob::Ptr>{}), Exception);
    EXPECT_THROW(BatchedBlob({plane({1, 3, 4, 6}), plane({1, 3, 4, 7})}), Exception);
    EXPECT_THROW(BatchedBlob({plane({2, 3, 4, 6})}), Exception);
    EXPECT_THROW(BatchedBlob({plane({1, 3, 4, 6}), nullptr}), Exception);
}

TEST(CompoundBlob, HasNoMemory) {
    CompoundBlob group(std::vector<Blob::Ptr>{plane({1, 1, 2, 2})});
    EXPECT_TRUE(group.buffer() == nullptr);
    EXPECT_EQ(group.byteSize(), 0u);
    const auto nested = std::make_shared<CompoundBlob>(group);
    EXPECT_THROW(CompoundBlob(std::vector<Blob::Ptr>{nested}), Exception);
}

}  // namespace
