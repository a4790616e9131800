using Buendnisnetz.News;

namespace Buendnisnetz.JointWork.Pages;

/// <summary>What somebody has written in the name of a joint project.</summary>
internal sealed class ProjectNewsListModel : ProjectNewsPage
{
    public IReadOnlyList<NewsItem> Items { get; private set; } = [];

    protected override async Task LoadMore() => Items = await Own();

    public void OnGet() { }
}
