using Buendnisnetz.Alliances;
using Buendnisnetz.Lifecycle.Pages;

namespace Buendnisnetz.Tests.Lifecycle;

public sealed class PauseFormTests
{
    private static readonly Guid Thing = Guid.NewGuid();

    private static readonly PauseForm Form = new()
    {
        Groups = [new() { For = Audience.Families }, new() { For = Audience.Companies }],
        Things = [new() { Id = Guid.NewGuid() }, new() { Id = Thing }],
    };

    [Theory]
    [InlineData(PauseQuestion.Points, Audience.Companies, "Form.Groups[1].Points")]
    [InlineData(PauseQuestion.NewPoints, Audience.Families | Audience.Companies, "Form.Groups[0].NewMailbox")]
    [InlineData(PauseQuestion.Points, Audience.Institutions, "")]
    [InlineData(PauseQuestion.LookBackOn, Audience.None, "Form.LookBackOn")]
    [InlineData(PauseQuestion.None, Audience.None, "")]
    public void What_is_missing_stands_at_its_field_whatever_the_sentence_says(PauseQuestion question, Audience audience, string field) =>
        Assert.Equal(field, Form.FieldOf(new(question, "Ein Satz ohne den Namen der Gruppe.", audience)));

    [Theory]
    [InlineData("Kammer", null, ".Groups[0].NewMailbox")]
    [InlineData(" ", "kammer@stadt.example", ".Groups[0].NewName")]
    [InlineData("Kammer", "kammer@stadt.example", null)]
    [InlineData(null, "", null)]
    public void Somebody_else_named_by_half_is_asked_for_and_never_left_out_unsaid(string? name, string? mailbox, string? field)
    {
        var half = new PauseForm { Groups = [new() { For = Audience.Companies, Points = [Thing], NewName = name, NewMailbox = mailbox }] };
        Assert.Equal(field, half.HalfPoints().SingleOrDefault()?.Field);
    }

    [Fact]
    public void A_running_thing_without_a_fate_is_found_by_its_id() =>
        Assert.Equal("Form.Things[1].Fate", Form.FieldOf(new(PauseQuestion.Things, "Bitte sagen Sie es noch.") { ThingId = Thing }));
}
