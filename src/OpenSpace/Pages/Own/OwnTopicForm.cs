using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.OpenSpace.Pages;

/// <summary>A topic, as somebody writes it.</summary>
internal sealed class OwnTopicForm
{
    [Required(ErrorMessage = "Bitte geben Sie dem Thema einen Namen."), StringLength(TopicFacts.MaxTitle)]
    public string? Title { get; set; }

    [StringLength(TopicFacts.MaxAbout)]
    public string? About { get; set; }

    public bool ShowsName { get; set; }

    public bool Leads { get; set; }

    public static OwnTopicForm Of(Topic topic) =>
        new() { Title = topic.Title, About = topic.About, ShowsName = topic.ShowsName, Leads = topic.Leads };

    public TopicFacts ToFacts() => new(Title ?? "", About ?? "", Leads, ShowsName);
}
