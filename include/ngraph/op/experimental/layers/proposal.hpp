#pragma once

#include "ngraph/op/proposal.hpp"
