using Microsoft.AspNetCore.Http;

namespace Sutra.Web.Pages;

/// <summary>A page that takes forms.</summary>
internal interface IFormPage : IPage
{
    /// <summary>What a form that was sent leads to. That it comes from a page of ours has been looked at.</summary>
    Task<PageAnswer> Post(PageRequest request, IFormCollection form);
}
