#pragma once

#include "ngraph/op/elu.hpp"
