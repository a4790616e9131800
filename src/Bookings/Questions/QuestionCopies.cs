using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>A new edition asks what the earlier one asked; nobody's answers come along.</summary>
internal static class QuestionCopies
{
    public static async Task Take(Succession one)
    {
        var questions = await one.Db.QuestionsOf(one.Model.Id, one.Cancel);
        Dictionary<Guid, Guid> copies = [];
        foreach (var question in questions.Questions)
        {
            var copy = one.Db.BookingQuestions.Add(question.For(one.Edition.Id, copies)).Entity;
            copies[question.Id] = copy.Id;
        }
    }
}
