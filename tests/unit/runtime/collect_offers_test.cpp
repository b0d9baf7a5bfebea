#include <gtest/gtest.h>

#include "compiled_model_impl.hpp"
#include "extension/registry.hpp"
#include "openvino/op/op.hpp"
#include "openvino/runtime/infer_request.hpp"
#include "openvino/runtime/properties.hpp"
#include "tenon/parallel.hpp"

namespace collect_offers_test {

/// A node whose kernel says that it takes this long with all threads (below 0: says nothing).
class Probe : public ov::op::Op {
public:
    OPENVINO_OP("Probe", "collect_offers_test");
    Probe(const ov::Output<ov::Node>& value, double seconds) : Op({value}), m_seconds(seconds) {
        constructor_validate_and_infer_types();
    }
    void validate_and_infer_types() override {
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        return std::make_shared<Probe>(inputs.at(0), m_seconds);
    }
    bool visit_attributes(ov::AttributeVisitor& visitor) override {
        visitor.on_attribute("seconds", m_seconds);
        return true;
    }
    double seconds() const { return m_seconds; }

private:
    double m_seconds;
};

constexpr size_t seen_count = 5;

/// Writes how many threads the kernel was told of at each step.
class ProbeKernel : public tenon::Kernel {
public:
    ProbeKernel(size_t offered, size_t described, size_t prepared)
        : m_offered(offered), m_described(described), m_prepared(prepared) {}
    void run(tenon::KernelState*, const tenon::RunContext& context) const override {
        const size_t seen[seen_count] = {m_offered, m_described, m_prepared, context.threads(),
                                         tenon::parallel_threads()};
        std::copy(std::begin(seen), std::end(seen), context.output<float>(0));
    }

private:
    const size_t m_offered, m_described, m_prepared;
};

class ProbeFactory : public tenon::KernelFactory {
public:
    std::string name() const override { return "probe"; }
    tenon::Offer offer(const tenon::NodeDescription& description) const override {
        tenon::Configuration offered;
        offered.name = "probe";
        offered.inputs = {{ov::element::f32, tenon::LayoutRule::planar(1)}};
        offered.outputs = offered.inputs;
        const double seconds = description.as<Probe>().seconds();
        if (seconds >= 0) offered.seconds = seconds;
        offered.findings = std::make_shared<size_t>(description.threads);
        return std::vector<tenon::Configuration>{offered};
    }
    std::unique_ptr<const tenon::Kernel> prepare(const tenon::NodeDescription& description, const tenon::Choice& choice,
                                                 tenon::PrepareContext& context) const override {
        return std::make_unique<ProbeKernel>(*static_cast<const size_t*>(choice.configuration.findings.get()),
                                             description.threads, context.threads());
    }
};

/// The threads that kernels of these times are given, all seen in one model with this many threads.
std::vector<std::vector<float>> threads_of(const std::vector<double>& seconds, int threads) {
    auto record = std::make_shared<tenon::ExtensionRecord>();
    record->name = "collect_offers_test";
    record->kernels.push_back(
        {"CPU", tenon::type_key(Probe::get_type_info_static()), std::make_shared<ProbeFactory>()});
    const auto registry = tenon::Registry::built_in()->with(record);
    const auto* device = registry->find_device("CPU");
    const auto settings = tenon::Settings::from({ov::inference_num_threads(threads), ov::num_streams(1)}, *device);

    const auto x = std::make_shared<ov::op::v0::Parameter>(ov::element::f32, ov::Shape{seen_count});
    ov::OutputVector probes;
    ov::Output<ov::Node> last = x;
    for (const double each : seconds) {
        last = std::make_shared<Probe>(last, each);
        probes.push_back(last);
    }
    const auto model = std::make_shared<ov::Model>(probes, ov::ParameterVector{x});
    ov::CompiledModel compiled(std::make_shared<tenon::CompiledModelImpl>(model, registry, *device, settings));
    auto request = compiled.create_infer_request();
    request.infer();
    std::vector<std::vector<float>> seen;
    for (size_t i = 0; i < seconds.size(); ++i) {
        const auto* values = request.get_output_tensor(i).data<float>();
        seen.emplace_back(values, values + seen_count);
    }
    return seen;
}

std::vector<float> all_are(float threads) {
    return std::vector<float>(seen_count, threads);
}

// 20 µs on one thread are the border: 9 µs on each of two threads are less, 11 µs are more.
TEST(CollectOffers, small_nodes_run_alone_among_large_ones) {
    const auto seen = threads_of({1e-3, 9e-6, 11e-6, 1e-7, 0}, 2);
    EXPECT_EQ(seen[0], all_are(2));
    EXPECT_EQ(seen[1], all_are(1));
    EXPECT_EQ(seen[2], all_are(2));
    EXPECT_EQ(seen[3], all_are(1));
    EXPECT_EQ(seen[4], all_are(1));
}

TEST(CollectOffers, nodes_of_unknown_time_share_the_threads) {
    const auto seen = threads_of({-1, 1e-6, -1}, 2);
    EXPECT_EQ(seen[0], all_are(2));
    EXPECT_EQ(seen[1], all_are(1));
    EXPECT_EQ(seen[2], all_are(2));
}

TEST(CollectOffers, with_one_thread_everything_runs_alone) {
    for (const auto& each : threads_of({1e-3, 1e-6, -1}, 1))
        EXPECT_EQ(each, all_are(1));
}

}  // namespace collect_offers_test
