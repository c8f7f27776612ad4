using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Xunit;

namespace EsfReports.Domain.Tests.Json;

public sealed class JsonTokensTests
{
    [Theory]
    [InlineData("Språng & steg – ”ett” <två> 😀")]
    [InlineData("en \"sak\", en \\ och \"\\")]
    [InlineData("\u0001\t\r\n\u00a0\u2028\ue000")]
    [InlineData("")]
    public void Texts_are_read_as_they_were_written(string text)
    {
        foreach (var encoder in new[] { JavaScriptEncoder.Default, JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
            Assert.Equal(text, new JsonTokens(Encoding.UTF8.GetBytes($"\"{encoder.Encode(text)}\"")).ReadText());
    }

    [Fact]
    public void Values_are_read_one_after_the_other_with_spaces_between_them()
    {
        var json = new JsonTokens("""
             { "a" : [ 1 , -2.50 , [ ] ] , "b" : { } , "c" : null , "d" : true,"e":"f" }

            """u8);

        Assert.True(json.BeginsObject());
        Assert.Equal("a", Name(ref json));
        Assert.True(json.BeginsArray());
        Assert.True(json.NextElement());
        Assert.Equal(1, json.ReadCount());
        Assert.True(json.NextElement());
        Assert.Equal(-2.5m, json.ReadNumber());
        Assert.True(json.NextElement());
        Assert.True(json.BeginsArray());
        Assert.False(json.NextElement());
        Assert.False(json.NextElement());
        Assert.Equal("b", Name(ref json));
        json.Skip();
        Assert.Equal("c", Name(ref json));
        Assert.False(json.BeginsArray());
        Assert.Equal("d", Name(ref json));
        Assert.True(json.ReadTruth());
        Assert.Equal("e", Name(ref json));
        Assert.Equal("f", json.ReadText());
        Assert.False(json.NextName(out _));
        json.End();
    }

    [Fact]
    public void A_text_that_stands_there_again_is_the_same_text()
    {
        var json = new JsonTokens("""["a.txt","a.txt","b.txt",null]"""u8);
        ReadOnlySpan<byte> bytes = default;
        json.BeginsArray();

        json.NextElement();
        var first = json.ReadText(null, ref bytes);
        json.NextElement();
        Assert.Same(first, json.ReadText(first, ref bytes));
        json.NextElement();
        Assert.Equal("b.txt", json.ReadText(first, ref bytes));
        json.NextElement();
        Assert.Null(json.ReadText("b.txt", ref bytes));
    }

    [Theory]
    [InlineData("""{"a":[1,{"b":"c\"}"},[],-1e5],"d":{"e":false,"f":null}}""")]
    [InlineData("\"a\"")]
    [InlineData("[]")]
    public void All_of_a_value_is_passed_over(string text)
    {
        var json = new JsonTokens(Encoding.UTF8.GetBytes(text));
        json.Skip();
        json.End();
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1")]
    [InlineData("[1,]")]
    [InlineData("[,1]")]
    [InlineData("[1 2]")]
    [InlineData("[1}")]
    [InlineData("""{"a":1,}""")]
    [InlineData("""{"a" 1}""")]
    [InlineData("""{"a":}""")]
    [InlineData("{1:1}")]
    [InlineData("\"a")]
    [InlineData("\"a\\")]
    [InlineData("\"a\\\"")]
    [InlineData("nul")]
    [InlineData("[truth]")]
    [InlineData("1 1")]
    [InlineData("x")]
    public void What_is_not_JSON_is_refused(string text)
    {
        Assert.Throws<JsonException>(() =>
        {
            var json = new JsonTokens(Encoding.UTF8.GetBytes(text));
            json.Skip();
            json.End();
        });
    }

    [Fact]
    public void A_text_that_is_not_UTF_8_is_refused() =>
        Assert.Throws<JsonException>(() => new JsonTokens((byte[])[(byte)'"', 0xFF, (byte)'"']).ReadText());

    [Fact]
    public void What_is_nested_without_end_is_refused() =>
        Assert.Throws<JsonException>(() => new JsonTokens(Encoding.UTF8.GetBytes(new string('[', 1_000_000))).Skip());

    private static string Name(ref JsonTokens json)
    {
        Assert.True(json.NextName(out var name));
        return Encoding.UTF8.GetString(name);
    }
}
