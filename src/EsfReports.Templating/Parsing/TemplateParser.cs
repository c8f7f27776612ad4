using EsfReports.Templating.Syntax;

namespace EsfReports.Templating.Parsing;

/// <summary>Puts lexer and parsers together.</summary>
internal static class TemplateParser
{
    public static ParsedTemplate Parse(SourceText source, ParseOptions options)
    {
        var messages = new ParsedMessages();
        var (frontMatter, start) = options.Mode is TemplateMode.FrontMatterOnly or TemplateMode.FrontMatterAndContent
            ? FrontMatterParser.Parse(source, options, messages)
            : (null, 0);
        var page = options.Mode switch
        {
            TemplateMode.ScriptOnly => ParsePage(source, new Lexer(source, messages, options).ReadScript(0, source.Text.Length), messages, options),
            TemplateMode.FrontMatterOnly => new Block(new TextSpan(source, start, start), []),
            _ => ParsePage(source, new Lexer(source, messages, options).ReadTemplate(start), messages, options),
        };
        return new ParsedTemplate(page, frontMatter, messages.ToList());
    }

    public static Block ParsePage(SourceText source, List<Token> tokens, ParsedMessages messages, ParseOptions options)
    {
        var cursor = new TokenCursor(source, tokens, messages, options.DepthLimit);
        var functions = new FunctionParser(cursor);
        var expressions = new ExpressionParser(cursor, functions);
        var blocks = new BlockParser(cursor);
        blocks.Connect(new StatementParser(cursor, expressions, blocks, functions));
        functions.Connect(expressions, blocks);
        try
        {
            return blocks.ParsePage();
        }
        catch (ParseAbortedException)
        {
            return new Block(new TextSpan(source, 0, 0), []);
        }
    }
}
