using EsfReports.Domain;
using Xunit;

namespace EsfReports.Reports.Tests.Models;

public sealed class ConditionWordsTests
{
    [Theory]
    [InlineData("period=2021-2027", "programperiod är 2021-2027", "programming period is 2021-2027")]
    [InlineData("support>=1000000 and owner~kommun", "beviljat stöd är minst 1\u00A0000\u00A0000 och projektägare innehåller kommun", "ESF support is at least 1,000,000 and project owner contains kommun")]
    [InlineData("not (area=A or budget<500)", "inte (programområde är A eller total budget är mindre än 500)", "not (priority is A or total budget is less than 500)")]
    [InlineData("support=missing and end!=missing", "beviljat stöd saknas och slutdatum finns", "ESF support is missing and end date is known")]
    public void A_condition_is_put_into_words(string condition, string swedish, string english)
    {
        var filter = ProjectFilter.Parse(condition, CodeLists.BuiltIn).Filter!;

        Assert.Equal(swedish, ConditionWords.Of(filter, Some.Context.Texts));
        Assert.Equal(english, ConditionWords.Of(filter, Some.EnglishContext.Texts));
    }

    [Fact]
    public void Every_field_has_a_word_in_both_languages()
    {
        Assert.All(ProjectFilter.FieldNames, name =>
        {
            Assert.NotNull(Some.Context.Texts.Find("filter.field." + name));
            Assert.NotNull(Some.EnglishContext.Texts.Find("filter.field." + name));
        });
    }
}
