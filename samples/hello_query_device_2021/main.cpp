// Lists the devices with what they can do and how they are set, through the API of 2020-21.
#include <inference_engine.hpp>

#include <cstdio>
#include <exception>
#include <iostream>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace {

using namespace InferenceEngine;

template <class T>
void print(const T& value) {
    std::cout << value;
}

void print(bool value) {
    std::cout << (value ? "true" : "false");
}

void print(const std::string& value) {
    std::cout << (value.empty() ? "\"\"" : value);
}

template <class T>
void print(const std::vector<T>& values) {
    std::cout << "[ ";
    for (const T& value : values) {
        print(value);
        std::cout << ' ';
    }
    std::cout << ']';
}

template <class... T>
void print(const std::tuple<T...>& values) {
    const char* before = "{ ";
    const auto print_next = [&](const auto& value) {
        std::cout << before;
        print(value);
        before = ", ";
    };
    std::apply([&](const auto&... each) { (print_next(each), ...); }, values);
    std::cout << " }";
}

void print(const std::map<Precision, float>& values) {
    const char* before = "{ ";
    for (const auto& [precision, value] : values) {
        std::cout << before << precision << ": " << value;
        before = ", ";
    }
    std::cout << " }";
}

/// Prints the value if it is one of these types.
template <class... T>
bool print_one_of(const Parameter& value) {
    const auto print_if = [&](const auto* type) {
        using Type = std::remove_cv_t<std::remove_pointer_t<decltype(type)>>;
        if (!value.is<Type>()) return false;
        print(value.as<Type>());
        return true;
    };
    return (print_if(static_cast<const T*>(nullptr)) || ...);
}

void print_parameter(const Parameter& value) {
    using unsigneds2 = std::tuple<unsigned, unsigned>;
    using unsigneds3 = std::tuple<unsigned, unsigned, unsigned>;
    if (value.empty())
        std::cout << "EMPTY VALUE";
    else if (!print_one_of<bool, int, unsigned, uint64_t, float, std::string, std::vector<int>, std::vector<unsigned>,
                           std::vector<float>, std::vector<std::string>, unsigneds2, unsigneds3, Metrics::DeviceType,
                           std::map<Precision, float>>(value))
        std::cout << "UNSUPPORTED TYPE";
    std::cout << std::endl;
}

void print_device(const Core& core, const std::string& device) {
    std::cout << device << std::endl << "\tSUPPORTED_METRICS: " << std::endl;
    const std::vector<std::string> metrics = core.GetMetric(device, METRIC_KEY(SUPPORTED_METRICS));
    for (const auto& metric : metrics) {
        if (metric == METRIC_KEY(SUPPORTED_METRICS) || metric == METRIC_KEY(SUPPORTED_CONFIG_KEYS)) continue;
        std::cout << "\t\t" << metric << " : ";
        print_parameter(core.GetMetric(device, metric));
    }
    std::cout << "\tSUPPORTED_CONFIG_KEYS (default values): " << std::endl;
    const std::vector<std::string> keys = core.GetMetric(device, METRIC_KEY(SUPPORTED_CONFIG_KEYS));
    for (const auto& key : keys) {
        std::cout << "\t\t" << key << " : ";
        print_parameter(core.GetConfig(device, key));
    }
    std::cout << std::endl;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 1) {
        std::cout << "Usage : " << argv[0] << std::endl;
        return 1;
    }
    try {
        std::cout << "Loading Inference Engine" << std::endl;
        const Core core;
        std::cout << "Available devices: " << std::endl;
        for (const auto& device : core.GetAvailableDevices())
            print_device(core, device);
    } catch (const std::exception& error) {
        std::cerr << error.what() << std::endl;
        return 1;
    }
    return 0;
}
