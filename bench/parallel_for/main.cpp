#include <cmath>
#include <fstream>
#include <memory>
#include <optional>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "openvino/core/op_extension.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/tanh.hpp"
#include "openvino/runtime/core.hpp"
#include "sample.hpp"
#include "waves.hpp"

namespace {

using tenon::bench::Sample;
using tenon::bench::Stopwatch;

/// A model of one node, run on some number of threads.
class Work {
public:
    Work(ov::Core& core, const std::function<std::shared_ptr<ov::Node>(const ov::Output<ov::Node>&)>& make,
         size_t elements, int threads) {
        const auto x = std::make_shared<ov::op::v0::Parameter>(ov::element::f32, ov::Shape{elements});
        const auto model = std::make_shared<ov::Model>(ov::OutputVector{make(x)->output(0)}, ov::ParameterVector{x});
        m_request = core.compile_model(model, "CPU", {ov::inference_num_threads(threads), ov::num_streams(1)})
                        .create_infer_request();
        auto input = m_request.get_input_tensor();
        for (size_t i = 0; i < elements; ++i)
            input.data<float>()[i] = static_cast<float>(i % 1000) / 1000;
        run();
    }

    double run() {
        const Stopwatch time;
        m_request.infer();
        return time.milliseconds();
    }
    std::vector<float> output() {
        const auto tensor = m_request.get_output_tensor();
        return {tensor.data<float>(), tensor.data<float>() + tensor.get_size()};
    }

private:
    ov::InferRequest m_request;
};

/// The same work on one thread and on several.
struct Pair {
    std::unique_ptr<Work> alone, together;
    Sample alone_times, together_times, speed_ups;

    void run() {
        alone_times.add(alone->run());
        together_times.add(together->run());
        speed_ups.add(alone_times.last() / together_times.last());
    }
};

struct Arguments {
    size_t repetitions = 200;
    size_t elements = 1U << 18;
    int threads = 2;
    std::string json;
    std::optional<double> limit;
};

/// Rounds for which the user's operation takes as long as the built-in one.
size_t equal_rounds(ov::Core& core, Work& built_in, size_t elements) {
    static constexpr size_t tried = 40;
    Work user(
        core, [](const auto& x) { return std::make_shared<tenon::bench::Waves>(x, tried); }, elements, 1);
    Sample built_in_times, user_times;
    for (size_t i = 0; i < 15; ++i) {
        built_in_times.add(built_in.run());
        user_times.add(user.run());
    }
    return std::max<size_t>(1, static_cast<size_t>(std::lround(tried * built_in_times.median() / user_times.median())));
}

int run(const Arguments& arguments) {
    ov::Core core;
    core.add_extension(std::make_shared<ov::OpExtension<tenon::bench::Waves>>());
    const auto make_built_in = [](const auto& x) { return std::make_shared<ov::op::v0::Tanh>(x); };
    Pair built_in, user;
    built_in.alone = std::make_unique<Work>(core, make_built_in, arguments.elements, 1);
    built_in.together = std::make_unique<Work>(core, make_built_in, arguments.elements, arguments.threads);
    const size_t rounds = equal_rounds(core, *built_in.alone, arguments.elements);
    const auto make_user = [&](const auto& x) { return std::make_shared<tenon::bench::Waves>(x, rounds); };
    user.alone = std::make_unique<Work>(core, make_user, arguments.elements, 1);
    user.together = std::make_unique<Work>(core, make_user, arguments.elements, arguments.threads);
    Sample ratios;
    for (size_t i = 0; i < arguments.repetitions; ++i) {
        built_in.run();
        user.run();
        ratios.add(user.speed_ups.last() / built_in.speed_ups.last());
    }
    const auto speed_up = [](const Pair& pair) { return pair.alone_times.median() / pair.together_times.median(); };
    const double ratio = speed_up(user) / speed_up(built_in);
    fmt::print("Speed-up by {} threads on f32 [{}], {} interleaved rounds\n\n{:44}{:>12}{:>12}{:>10}\n",
               arguments.threads, arguments.elements, arguments.repetitions, "kernel", "1 thread ms", "threads ms",
               "speed-up");
    nlohmann::json rows = nlohmann::json::array();
    for (const auto& [name, pair] : {std::pair{std::string("Tanh, built in"), &built_in},
                                     {fmt::format("Waves ({} rounds), evaluate, ov::parallel_for", rounds), &user}}) {
        fmt::print("{:44}{:12.3f}{:12.3f}{:10.2f}\n", name, pair->alone_times.median(), pair->together_times.median(),
                   speed_up(*pair));
        rows.push_back({{"kernel", name},
                        {"alone_ms", pair->alone_times.json()},
                        {"together_ms", pair->together_times.json()},
                        {"speed_up", speed_up(*pair)}});
    }
    fmt::print(
        "\nThe user's operation scales to {:.1f} % of the built-in one (p10 to p90 of the rounds: {:.1f} to {:.1f} "
        "%)\n",
        100 * ratio, 100 * ratios.quantile(0.1), 100 * ratios.quantile(0.9));
    if (!arguments.json.empty())
        std::ofstream(arguments.json) << nlohmann::json{{"parallel_for", rows},
                                                        {"threads", arguments.threads},
                                                        {"ratio", ratio},
                                                        {"ratios", ratios.json()}}
                                             .dump(2)
                                      << '\n';
    if (user.alone->output() != user.together->output()) {
        fmt::print(stderr, "the threads computed something else than one alone\n");
        return 1;
    }
    return arguments.limit && 100 * ratio < *arguments.limit ? 1 : 0;
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App program(
        "Measures how a user's loop over ov::parallel_for scales, beside a built-in kernel of equal work.");
    Arguments arguments;
    program.add_option("--repetitions", arguments.repetitions, "Interleaved rounds")
        ->capture_default_str()
        ->check(CLI::PositiveNumber);
    program.add_option("--elements", arguments.elements, "Elements of the tensor")
        ->capture_default_str()
        ->check(CLI::PositiveNumber);
    program.add_option("--threads", arguments.threads, "Threads to compare with one")
        ->capture_default_str()
        ->check(CLI::PositiveNumber);
    program.add_option("--json", arguments.json, "Write the figures to this file");
    program.add_option("--limit", arguments.limit, "Exit with 1 when it scales to fewer percent");
    program.footer("Examples:\n  bench_parallel_for\n  bench_parallel_for --limit 80 --json parallel_for.json");
    CLI11_PARSE(program, argc, argv);
    try {
        return run(arguments);
    } catch (const std::exception& error) {
        fmt::print(stderr, "bench_parallel_for: {}\n", error.what());
        return 2;
    }
}
