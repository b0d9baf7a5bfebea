#include "assignment.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace tenon {
namespace {

constexpr size_t largest_table = 1U << 16;

/// A cost table over some variables, the last one fastest.
struct Factor {
    std::vector<size_t> variables;
    std::vector<double> cost;
};

class Eliminator {
public:
    explicit Eliminator(const AssignmentProblem& problem) : m_problem(problem) {
        for (size_t v = 0; v < problem.single.size(); ++v)
            add({{v}, problem.single[v]});
        for (const auto& table : problem.tables)
            add({table.variables, table.cost});
        for (size_t v = 0; v < problem.single.size(); ++v)
            m_open.insert(v);
    }

    std::vector<size_t> solve() {
        eliminate_while_small();
        std::vector<size_t> values(m_problem.single.size(), 0);
        if (!m_open.empty()) improve(values);
        for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step)
            values[step->variable] = best(*step, values);
        return values;
    }

private:
    struct Step {
        size_t variable;
        std::vector<Factor> factors;
    };

    size_t size_of(size_t variable) const { return m_problem.single[variable].size(); }

    void add(Factor factor) {
        const size_t id = m_factors.size();
        for (const size_t v : factor.variables)
            m_of_variable[v].insert(id);
        m_factors.push_back(std::move(factor));
    }

    std::set<size_t> neighbours(size_t variable) const {
        std::set<size_t> around;
        for (const size_t id : m_of_variable.at(variable))
            around.insert(m_factors[id].variables.begin(), m_factors[id].variables.end());
        around.erase(variable);
        return around;
    }

    size_t table_size(size_t variable) const {
        size_t size = size_of(variable);
        for (const size_t v : neighbours(variable)) {
            size *= size_of(v);
            if (size > largest_table) return size;
        }
        return size;
    }

    void eliminate_while_small() {
        std::map<size_t, size_t> sizes;
        for (const size_t v : m_open)
            sizes[v] = table_size(v);
        while (!m_open.empty()) {
            const auto smallest = std::min_element(sizes.begin(), sizes.end(),
                                                   [](const auto& a, const auto& b) { return a.second < b.second; });
            if (smallest->second > largest_table) return;
            const size_t variable = smallest->first;
            const auto around = neighbours(variable);
            eliminate(variable, around);
            sizes.erase(variable);
            for (const size_t v : around)
                sizes[v] = table_size(v);
        }
    }

    void eliminate(size_t variable, const std::set<size_t>& around) {
        Step step{variable, {}};
        const std::set<size_t> ids = m_of_variable[variable];
        for (const size_t id : ids) {
            for (const size_t v : m_factors[id].variables)
                m_of_variable[v].erase(id);
            step.factors.push_back(std::move(m_factors[id]));
        }
        Factor message{{around.begin(), around.end()}, {}};
        size_t count = 1;
        for (const size_t v : message.variables)
            count *= size_of(v);
        message.cost.resize(count);
        std::vector<size_t> values(m_problem.single.size(), 0);
        for (size_t i = 0; i < count; ++i) {
            size_t rest = i;
            for (size_t k = message.variables.size(); k-- > 0;) {
                values[message.variables[k]] = rest % size_of(message.variables[k]);
                rest /= size_of(message.variables[k]);
            }
            values[variable] = best(step, values);
            message.cost[i] = sum(step.factors, values);
        }
        m_open.erase(variable);
        m_steps.push_back(std::move(step));
        if (!message.variables.empty()) add(std::move(message));
    }

    double sum(const std::vector<Factor>& factors, const std::vector<size_t>& values) const {
        double total = 0;
        for (const auto& factor : factors)
            total += at(factor, values);
        return total;
    }

    double at(const Factor& factor, const std::vector<size_t>& values) const {
        size_t index = 0;
        for (const size_t v : factor.variables)
            index = index * size_of(v) + values[v];
        return factor.cost[index];
    }

    size_t best(const Step& step, std::vector<size_t>& values) const {
        size_t chosen = 0;
        double least = std::numeric_limits<double>::infinity();
        for (size_t value = 0; value < size_of(step.variable); ++value) {
            values[step.variable] = value;
            const double cost = sum(step.factors, values);
            if (cost < least) {
                least = cost;
                chosen = value;
            }
        }
        return chosen;
    }

    double open_cost(const std::vector<size_t>& values) const {
        double total = 0;
        for (const auto& factor : m_factors)
            if (!factor.cost.empty()) total += at(factor, values);
        return total;
    }

    void improve(std::vector<size_t>& values) {
        size_t most_values = 0;
        for (const size_t v : m_open)
            most_values = std::max(most_values, size_of(v));
        double least = std::numeric_limits<double>::infinity();
        std::vector<size_t> best_values = values;
        for (size_t start = 0; start < most_values; ++start) {
            std::vector<size_t> trial = values;
            for (const size_t v : m_open)
                trial[v] = std::min(start, size_of(v) - 1);
            descend(trial);
            const double cost = open_cost(trial);
            if (cost < least) {
                least = cost;
                best_values = trial;
            }
        }
        values = best_values;
    }

    void descend(std::vector<size_t>& values) {
        for (bool changed = true; changed;) {
            changed = false;
            for (const size_t v : m_open) {
                Step local{v, {}};
                for (const size_t id : m_of_variable[v])
                    local.factors.push_back(m_factors[id]);
                const size_t before = values[v];
                const double cost_before = sum(local.factors, values);
                values[v] = best(local, values);
                if (sum(local.factors, values) >= cost_before) values[v] = before;
                changed = changed || values[v] != before;
            }
        }
    }

    const AssignmentProblem& m_problem;
    std::vector<Factor> m_factors;
    std::map<size_t, std::set<size_t>> m_of_variable;
    std::set<size_t> m_open;
    std::vector<Step> m_steps;
};

}  // namespace

std::vector<size_t> solve_assignment(const AssignmentProblem& problem) {
    return Eliminator(problem).solve();
}

double assignment_cost(const AssignmentProblem& problem, const std::vector<size_t>& values) {
    double total = 0;
    for (size_t v = 0; v < problem.single.size(); ++v)
        total += problem.single[v][values[v]];
    for (const auto& table : problem.tables) {
        size_t index = 0;
        for (const size_t v : table.variables)
            index = index * problem.single[v].size() + values[v];
        total += table.cost[index];
    }
    return total;
}

}  // namespace tenon
