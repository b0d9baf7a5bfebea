#include "device.hpp"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

#if defined(__x86_64__) || defined(__i386__)
#include <cpuid.h>
#endif

#include "reorder/reorder.hpp"

namespace tenon {
namespace cpu {
namespace {

class HostMemory : public MemorySpace {
public:
    bool is_host() const override { return true; }
    void* allocate(size_t bytes) override {
        constexpr size_t line = 64, page = 4096;
        // Large blocks start on a page, so that the system can back them with large ones.
        const size_t alignment = bytes < page ? line : page;
        if (bytes > SIZE_MAX - alignment) throw std::bad_alloc();
        void* handle =
            std::aligned_alloc(alignment, (std::max<size_t>(bytes, 1) + alignment - 1) / alignment * alignment);
        if (!handle) throw std::bad_alloc();
        return handle;
    }
    void free(void* handle) noexcept override { std::free(handle); }
    void copy_from_host(void* target, const void* source, size_t bytes) override { copy(target, source, bytes); }
    void copy_to_host(void* target, const void* source, size_t bytes) override { copy(target, source, bytes); }

private:
    static void copy(void* target, const void* source, size_t bytes) {
        if (bytes) std::memcpy(target, source, bytes);
    }
};

class ImmediateQueue : public Queue {
public:
    void finish() override {}
};

}  // namespace

CpuDevice::CpuDevice() : m_memory(std::make_unique<HostMemory>()) {}
CpuDevice::~CpuDevice() = default;

std::string CpuDevice::full_name() const {
#if defined(__x86_64__) || defined(__i386__)
    unsigned registers[12] = {};
    for (unsigned part = 0; part < 3; ++part) {
        unsigned* r = registers + 4 * part;
        if (!__get_cpuid(0x80000002U + part, r, r + 1, r + 2, r + 3)) return "CPU";
    }
    const auto* text = reinterpret_cast<const char*>(registers);
    std::string brand(text, strnlen(text, sizeof(registers)));
    brand.erase(0, brand.find_first_not_of(' '));
    brand.erase(brand.find_last_not_of(' ') + 1);
    if (!brand.empty()) return brand;
#endif
    return "CPU";
}

std::unique_ptr<Queue> CpuDevice::make_queue() const {
    return std::make_unique<ImmediateQueue>();
}

std::unique_ptr<const Kernel> CpuDevice::prepare_reorder(const ChosenPort& from, const ChosenPort& to,
                                                         const ov::Shape& shape, PrepareContext&) const {
    return make_reorder(from, to, shape);
}

double CpuDevice::reorder_seconds(const ChosenPort& from, const ChosenPort& to, const ov::Shape& shape) const {
    return estimate_reorder(from, to, shape);
}

}  // namespace cpu
}  // namespace tenon
