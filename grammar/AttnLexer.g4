/** Tokens of the Attn language. What is not a token is kept on a channel of its own, so that every character of a file is accounted for. */
lexer grammar AttnLexer;

channels { DOCUMENTATION, UNKNOWN }

ATTENTION : 'attention' ;
FN        : 'fn' ;
IMPORT    : 'import' ;
LET       : 'let' ;
RETURN    : 'return' ;
TRUE      : 'true' ;
FALSE     : 'false' ;

// Words only where a stage or a declaration may stand; names everywhere else (rule `name` of the parser).
ALIGN     : 'align' ;
EMIT      : 'emit' ;
FROM      : 'from' ;
GRID      : 'grid' ;
KEY       : 'key' ;
MASK      : 'mask' ;
NORMALIZE : 'normalize' ;
OUTPUT    : 'output' ;
PROB      : 'prob' ;
QUERY     : 'query' ;
ROW       : 'row' ;
SCALE     : 'scale' ;
SCORE     : 'score' ;
SELECT    : 'select' ;
STATE     : 'state' ;
VALUE     : 'value' ;
WEIGHT    : 'weight' ;

LPAREN   : '(' ;
RPAREN   : ')' ;
LBRACKET : '[' ;
RBRACKET : ']' ;
LBRACE   : '{' ;
RBRACE   : '}' ;
COMMA    : ',' ;
COLON    : ':' ;
SEMICOLON : ';' ;
DOT      : '.' ;
QUESTION : '?' ;
ASSIGN   : '=' ;

POWER     : '**' ;
STAR      : '*' ;
SLASH     : '/' ;
PERCENT   : '%' ;
PLUS      : '+' ;
MINUS     : '-' ;
TILDE     : '~' ;
NOT       : '!' ;
SHL       : '<<' ;
SHR       : '>>' ;
AMPERSAND : '&' ;
CARET     : '^' ;
PIPE      : '|' ;
LE        : '<=' ;
LT        : '<' ;
GE        : '>=' ;
GT        : '>' ;
EQ        : '==' ;
NE        : '!=' ;
AND       : '&&' ;
OR        : '||' ;

FLOAT   : DIGITS '.' DIGITS EXPONENT? | DIGITS EXPONENT ;
INTEGER : DIGITS | '0' [xX] [0-9a-fA-F_]+ | '0' [bB] [01_]+ ;

/** `2N` or `1.2.3`: one token, so that the parser goes on as if it were a number. */
MALFORMED_NUMBER : [0-9] [0-9a-zA-Z_.]* ;

IDENTIFIER : [a-zA-Z_] [a-zA-Z0-9_]* ;

STRING              : '"' ~["\r\n]* '"' ;
UNTERMINATED_STRING : '"' ~["\r\n]* ;

DOC_COMMENT : '///' ( ~[/\r\n] ~[\r\n]* )? -> channel(DOCUMENTATION) ;
COMMENT     : '//' ~[\r\n]* -> skip ;
WHITESPACE  : [ \t\r\n\uFEFF]+ -> skip ;

UNKNOWN_CHARACTER : . -> channel(UNKNOWN) ;

fragment DIGITS   : [0-9] [0-9_]* ;
fragment EXPONENT : [eE] [+-]? [0-9] [0-9_]* ;
