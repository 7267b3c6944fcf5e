/**
 * Grammar of the Attn language. It covers the whole language, also what the binder still answers with a limitation.
 * Nesting is bounded on the tokens before the generated parser runs.
 */
parser grammar AttnParser;

options { tokenVocab = AttnLexer; }

compilationUnit
    : declaration* EOF
    ;

declaration
    : IMPORT path=( STRING | UNTERMINATED_STRING )                                  # Import
    | ATTENTION name parameters? ( LBRACE member* RBRACE | ASSIGN expression )      # Attention
    | MASK name parameters? block                                                   # MaskDeclaration
    | FN name parameters block                                                      # Function
    | ROW name parameters? ( LBRACE assignment* returnStatement RBRACE | ASSIGN name arguments? )  # RowFunction
    | letStatement                                                                  # Constant
    ;

parameters
    : LPAREN ( parameter ( COMMA parameter )* COMMA? )? RPAREN
    ;

parameter
    : name COLON type ( ASSIGN expression )?
    ;

/** Facts come first: `sorted i32[B, N]`. */
type
    : name+ indices?
    ;

member
    : letStatement                                                                  # LocalConstant
    | kind=( MASK | SCORE | WEIGHT | SCALE | QUERY | KEY | VALUE | PROB | OUTPUT ) block  # Stage
    | NORMALIZE name arguments?                                                     # Normalize
    | GRID name indices ( FROM expression )?                                        # Grid
    | ALIGN name                                                                    # Align
    | EMIT name block?                                                              # Emit
    | kind=( SELECT | STATE ) name? arguments? block                                # Carrier
    ;

block
    : LBRACE letStatement* expression RBRACE
    ;

/** Ends with a semicolon, since the expression after it may begin with `(` or `-`, which would go on with this one. */
letStatement
    : LET name ASSIGN expression SEMICOLON
    ;

assignment
    : name ASSIGN expression
    ;

returnStatement
    : RETURN expression ( COMMA name ASSIGN expression )*
    ;

/**
 * A flat list; how tightly each operator binds is in the table of BinaryOperator, not here. So a chain of any length is one
 * loop of the generated parser, and only brackets and `?:` take stack.
 */
expression
    : operand ( binaryOperator operand )* ( QUESTION expression COLON expression )?
    ;

binaryOperator
    : POWER | STAR | SLASH | PERCENT | PLUS | MINUS | SHL | SHR | AMPERSAND | CARET | PIPE | LT | LE | GT | GE | EQ | NE | AND | OR
    ;

operand
    : prefixOperator* primary
    ;

prefixOperator
    : MINUS
    | NOT
    | TILDE
    ;

primary
    : literal                                                                       # LiteralValue
    | name ( arguments | indices | DOT name )?                                      # Reference
    | LPAREN expression RPAREN                                                      # Parenthesised
    ;

indices
    : LBRACKET index ( COMMA index )* RBRACKET
    ;

/** An index, or the range of a slice: `a : b`, either of which may be left out. */
index
    : from=expression ( COLON to=expression? )?
    | COLON to=expression?
    ;

literal
    : INTEGER
    | FLOAT
    | MALFORMED_NUMBER
    | TRUE
    | FALSE
    ;

arguments
    : LPAREN ( argument ( COMMA argument )* COMMA? )? RPAREN
    ;

argument
    : ( name COLON )? expression
    ;

/** A word of the language that is reserved only where a stage or a declaration may begin is an ordinary name elsewhere. */
name
    : IDENTIFIER
    | ALIGN
    | EMIT
    | FROM
    | GRID
    | KEY
    | MASK
    | NORMALIZE
    | OUTPUT
    | PROB
    | QUERY
    | ROW
    | SCALE
    | SCORE
    | SELECT
    | STATE
    | VALUE
    | WEIGHT
    ;
