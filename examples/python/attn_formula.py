"""The formulas of manifests (docs/artifact.md), read by Python's own parser once their operators are spelled its way."""
import ast
import math
import operator
import re


class FormulaError(ValueError):
    """A formula that cannot be read, or that has no value."""


def _whole(value):
    if not -(1 << 63) <= value < 1 << 63:
        raise FormulaError("an integer leaves 64 bits")
    return value


def _is_int(*values):
    return all(type(v) is int for v in values)


def _divide(x, y):
    if _is_int(x, y):
        if y == 0:
            raise FormulaError("division by zero")
        return x // y
    return x / y if y != 0 else math.nan if x == 0 or math.isnan(x) else math.copysign(math.inf, x) * math.copysign(1, y)


def _modulo(x, y):
    if y == 0:
        raise FormulaError("division by zero")
    return x % y


_BINARY = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: _divide, ast.Mod: _modulo, ast.BitOr: operator.or_,
    ast.BitXor: operator.xor, ast.BitAnd: operator.and_, ast.LShift: lambda x, y: x << (y & 63), ast.RShift: lambda x, y: x >> (y & 63),
}
_COMPARE = {ast.Eq: operator.eq, ast.NotEq: operator.ne, ast.Lt: operator.lt, ast.LtE: operator.le}
_FUNCTIONS = {
    "min": min, "max": max, "abs": abs, "sign": lambda x: (x > 0) - (x < 0) if _is_int(x) else math.copysign(1.0, x) if x else 0.0,
    "popcount": lambda x: (x & (1 << 64) - 1).bit_count(), "float": float, "int": lambda x: math.floor(x) if math.isfinite(x) else 0,
    "isnan": math.isnan, "floor": lambda x: float(math.floor(x)), "ceil": lambda x: float(math.ceil(x)), "round": lambda x: float(round(x)),
    "sqrt": math.sqrt, "rsqrt": lambda x: 1 / math.sqrt(x), "exp": math.exp, "exp2": lambda x: 2.0 ** x, "log": math.log, "log2": math.log2,
    "pow": lambda x, y: x ** y, "tanh": math.tanh, "sigmoid": lambda x: 1 / (1 + math.exp(-x)), "sin": math.sin, "cos": math.cos,
}
_CONSTANTS = {"true": True, "false": False, "inf": math.inf, "nan": math.nan}


class Formula:
    """One formula; ints are integers of 64 bits, floats reals, bools truths."""

    def __init__(self, text):
        self.text = text
        # A name may be a keyword of Python, and `!` binds as `~` does there; which of the two is meant, its operand says.
        python = re.sub(r"(?<![\w.])[A-Za-z_]\w*", lambda name: "n_" + name[0], text)
        python = re.sub(r"!(?!=)", "~", python.replace("&&", " and ").replace("||", " or "))
        try:
            self._root = ast.parse(python.strip(), mode="eval").body
        except SyntaxError as error:
            raise FormulaError(f"'{text}' is no formula") from error

    def __call__(self, names):
        try:
            return self._evaluate(self._root, names)
        except (FormulaError, ArithmeticError, TypeError, ValueError, KeyError) as error:
            raise FormulaError(f"'{self.text}' has no value: {error}") from error

    @property
    def names(self):
        calls = {id(node.func) for node in ast.walk(self._root) if isinstance(node, ast.Call)}
        found = [node.id[2:] for node in ast.walk(self._root) if isinstance(node, ast.Name) and id(node) not in calls]
        return [name for name in dict.fromkeys(found) if name not in _CONSTANTS]

    def _evaluate(self, node, names):
        of = lambda child: self._evaluate(child, names)
        match node:
            case ast.Constant(value=int() | float() as value):
                return value
            case ast.Name(id=name):
                return _CONSTANTS[name[2:]] if name[2:] in _CONSTANTS else names[name[2:]]
            case ast.BoolOp(op=ast.And(), values=values):
                return all(self._truth(of(value)) for value in values)
            case ast.BoolOp(values=values):
                return any(self._truth(of(value)) for value in values)
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return self._checked(-of(operand))
            case ast.UnaryOp(op=ast.Invert(), operand=operand):
                value = of(operand)
                return not value if isinstance(value, bool) else ~value
            case ast.Compare(left=left, ops=[op], comparators=[right]):
                return _COMPARE[type(op)](*self._alike(of(left), of(right)))
            case ast.BinOp(left=left, op=op, right=right):
                return self._checked(_BINARY[type(op)](*self._alike(of(left), of(right))))
            case ast.Call(func=ast.Name(id="n_select"), args=[condition, then, otherwise]):
                return of(then if self._truth(of(condition)) else otherwise)
            case ast.Call(func=ast.Name(id=name), args=arguments):
                return self._checked(_FUNCTIONS[name[2:]](*(of(argument) for argument in arguments)))
        raise FormulaError(f"'{ast.unparse(node)}' is no formula")

    @staticmethod
    def _checked(value):
        return _whole(value) if _is_int(value) else value

    @staticmethod
    def _truth(value):
        if not isinstance(value, bool):
            raise FormulaError(f"{value} is no truth")
        return value

    @staticmethod
    def _alike(left, right):
        if type(left) is not type(right):
            raise FormulaError(f"{left} and {right} do not go together")
        return left, right
