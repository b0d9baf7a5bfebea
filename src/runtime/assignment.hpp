#pragma once

#include <cstddef>
#include <vector>

namespace tenon {

/// A sum of costs over variables with few values each, to be minimised: one cost per value of each variable, and
/// tables over groups of different variables.
struct AssignmentProblem {
    /// Costs of the values of different variables together, the last variable's values fastest.
    struct Table {
        std::vector<size_t> variables;
        std::vector<double> cost;
    };
    std::vector<std::vector<double>> single;
    std::vector<Table> tables;
};

/// Values of the variables with the least sum.
///
/// Variables are eliminated one after another, cheapest table first, which is exact as long as no table grows over a
/// limit (chains, trees, residual blocks, graphs of up to some ten variables). What remains is improved one variable at
/// a time from several starts (docs/architecture.md, "Choice of layouts"). Ties go to the lowest value.
std::vector<size_t> solve_assignment(const AssignmentProblem& problem);

/// The sum for given values.
double assignment_cost(const AssignmentProblem& problem, const std::vector<size_t>& values);

}  // namespace tenon
