#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <numeric>

#include "compiled_model_impl.hpp"
#include "extension/extension_record.hpp"
#include "extension/registry.hpp"
#include "infer_request_impl.hpp"
#include "openvino/core/model.hpp"
#include "openvino/op/softmax.hpp"

namespace failing_device_test {

using namespace ov::op;
using testing::HasSubstr;

class ScarceMemory : public tenon::MemorySpace {
public:
    bool is_host() const override { return true; }
    void* allocate(size_t bytes) override {
        if (bytes > most) throw std::bad_alloc();
        return std::aligned_alloc(64, (bytes + 63) / 64 * 64);
    }
    void free(void* handle) noexcept override { std::free(handle); }
    void copy_from_host(void* target, const void* source, size_t bytes) override { std::memcpy(target, source, bytes); }
    void copy_to_host(void* target, const void* source, size_t bytes) override { std::memcpy(target, source, bytes); }

    size_t most = SIZE_MAX;
};

class DirectQueue : public tenon::Queue {
public:
    void finish() override {}
};

class ScarceDevice : public tenon::Device {
public:
    std::string name() const override { return "SCARCE"; }
    std::string full_name() const override { return "Device with a limit of memory"; }
    tenon::MemorySpace& memory() const override { return m_memory; }
    std::unique_ptr<tenon::Queue> make_queue() const override { return std::make_unique<DirectQueue>(); }
    std::unique_ptr<const tenon::Kernel> prepare_reorder(const tenon::ChosenPort&, const tenon::ChosenPort&,
                                                         const ov::Shape&, tenon::PrepareContext&) const override {
        return nullptr;
    }
    double reorder_seconds(const tenon::ChosenPort&, const tenon::ChosenPort&, const ov::Shape&) const override {
        return 1;
    }

private:
    mutable ScarceMemory m_memory;
};

/// Adds one to every element; what goes wrong on the way is up to the test.
struct Faults {
    bool in_place_of_a_missing_input = false;
    bool state_throws_a_number = false;
    bool offer_throws_a_number = false;
};

class AddOne : public tenon::Kernel {
public:
    AddOne(const Faults& faults, size_t count) : m_faults(faults), m_count(count) {}
    std::unique_ptr<tenon::KernelState> make_state() const override {
        if (m_faults.state_throws_a_number) throw 7;
        return nullptr;
    }
    void run(tenon::KernelState*, const tenon::RunContext& context) const override {
        for (size_t i = 0; i < m_count; ++i)
            context.output<float>(0)[i] = context.input<float>(0)[i] + 1;
    }

private:
    const Faults& m_faults;
    size_t m_count;
};

class AddOneFactory : public tenon::KernelFactory {
public:
    explicit AddOneFactory(const Faults& faults) : m_faults(faults) {}
    std::string name() const override { return "add one"; }
    tenon::Offer offer(const tenon::NodeDescription& description) const override {
        if (m_faults.offer_throws_a_number) throw 7;
        const size_t rank = description.inputs[0].shape.size();
        tenon::Configuration configuration;
        configuration.name = "add one";
        configuration.inputs = {{ov::element::f32, tenon::LayoutRule::planar(rank)}};
        configuration.outputs = configuration.inputs;
        if (m_faults.in_place_of_a_missing_input) configuration.in_place = {{0, 3}};
        return std::vector<tenon::Configuration>{configuration};
    }
    std::unique_ptr<const tenon::Kernel> prepare(const tenon::NodeDescription& description, const tenon::Choice&,
                                                 tenon::PrepareContext&) const override {
        return std::make_unique<AddOne>(m_faults, ov::shape_size(description.input_shape(0)));
    }

private:
    const Faults& m_faults;
};

class FailingDevice : public testing::Test {
protected:
    FailingDevice() {
        auto record = std::make_shared<tenon::ExtensionRecord>();
        record->name = "scarce";
        tenon::RecordingRegistrar add(*record);
        add.add_device(device);
        add.add_kernel_for_any(device->name(), std::make_shared<AddOneFactory>(faults));
        registry = tenon::Registry::built_in()->with(record);
    }

    /// Three steps of "add one" on a vector of any length, so that the middle ones lie in the arena.
    std::shared_ptr<tenon::InferRequestImpl> request() {
        const auto input = std::make_shared<v0::Parameter>(ov::element::f32, ov::PartialShape{-1});
        std::shared_ptr<ov::Node> value = input;
        for (const char* name : {"first", "second", "third"}) {
            value = std::make_shared<v8::Softmax>(value, 0);
            value->set_friendly_name(name);
        }
        const auto model = std::make_shared<ov::Model>(ov::OutputVector{value}, ov::ParameterVector{input}, "chain");
        const auto settings = tenon::Settings::from({}, *device);
        return std::make_shared<tenon::InferRequestImpl>(
            std::make_shared<tenon::CompiledModelImpl>(model, registry, *device, settings));
    }

    static void set_length(tenon::InferRequestImpl& request, size_t length) {
        ov::Tensor values(ov::element::f32, ov::Shape{length});
        std::iota(values.data<float>(), values.data<float>() + length, 0.0F);
        request.set(request.input(0), values);
    }

    static void expect_sums(tenon::InferRequestImpl& request) {
        const auto result = request.get(request.output(0));
        for (size_t i = 0; i < result.get_size(); ++i)
            ASSERT_EQ(result.data<float>()[i], static_cast<float>(i) + 3);
    }

    static std::string error_of(tenon::InferRequestImpl& request) {
        try {
            request.infer();
        } catch (const ov::Exception& error) {
            return error.what();
        }
        return "no ov::Exception";
    }

    Faults faults;
    std::shared_ptr<ScarceDevice> device = std::make_shared<ScarceDevice>();
    std::shared_ptr<const tenon::Registry> registry;
};

TEST_F(FailingDevice, without_memory_for_one_inference_serves_the_next) {
    const auto tested = request();
    auto& memory = static_cast<ScarceMemory&>(device->memory());
    set_length(*tested, 4);
    tested->infer();
    expect_sums(*tested);

    memory.most = 4096;
    set_length(*tested, 100000);
    EXPECT_THROW(tested->infer(), std::bad_alloc);
    EXPECT_THROW(tested->infer(), std::bad_alloc);

    memory.most = SIZE_MAX;
    tested->infer();
    EXPECT_EQ(tested->get(tested->output(0)).get_shape(), ov::Shape{100000});
    expect_sums(*tested);
    set_length(*tested, 4);
    tested->infer();
    expect_sums(*tested);
}

TEST_F(FailingDevice, whose_kernel_offers_the_memory_of_a_missing_input_is_told) {
    faults.in_place_of_a_missing_input = true;
    const auto tested = request();
    set_length(*tested, 4);
    EXPECT_THAT(error_of(*tested), HasSubstr("Kernel 'add one' of extension 'scarce' offers shared memory (in_place) "
                                             "of output 0 and input 3 for node 'first'"));
}

TEST_F(FailingDevice, whose_kernel_throws_anything_is_named) {
    faults.offer_throws_a_number = true;
    const auto planned = request();
    set_length(*planned, 4);
    EXPECT_THAT(error_of(*planned), HasSubstr("extension 'scarce', kernel add one, node 'first'"));
    faults.offer_throws_a_number = false;
    faults.state_throws_a_number = true;
    const auto started = request();
    set_length(*started, 4);
    EXPECT_THAT(error_of(*started), HasSubstr("node 'first' of type Softmax (extension 'scarce')"));
}

}  // namespace failing_device_test
